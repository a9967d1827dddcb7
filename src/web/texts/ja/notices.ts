import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  title: "リンクの一部を読み替えました",
  "unknown-view": (what) => `「${what}」という表示はありません。最初のページを表示しています。`,
  "newer-version": (what) => `別の版（${what}）で作られたリンクです。読み取れる部分だけを使いました。`,
  "other-model": (what) =>
    `別の版のモデル（${what}）で作られたリンクです。同じ設定でも数値が変わることがあります。`,
  "unknown-name": (what, used) =>
    `「${what}」は存在しないため除きました${used === undefined ? "。" : `（${used}）。`}`,
  "not-a-number": (what) => `「${what}」は数値ではないため除きました。`,
  "out-of-range": (what, used) => `「${what}」は範囲外です。${used ?? "最も近い値"}を使いました。`,
  "too-long": (what) => `リンクが長すぎるため（${what}文字）、読み込みませんでした。`,
  dismiss: "確認しました",
};
