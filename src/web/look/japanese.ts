// Loaded when the page is read in Japanese; the browser fetches only the slices whose characters occur.
import "@fontsource/noto-sans-jp/400.css";
import "@fontsource/noto-sans-jp/600.css";
