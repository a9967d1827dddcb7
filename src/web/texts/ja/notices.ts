import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  title: "リンクの一部を読み替えました",
  "unknown-view": (what) => `「${what}」という表示はありません。最初のページを表示しています。`,
  "newer-version": (what) => `別の版（${what}）で作られています。読み取れる部分だけを使いました。`,
  "other-model": (what) =>
    `別の版のモデル（${what}）で作られています。同じ設定でも数値が変わることがあります。`,
  "unknown-name": (what, used) =>
    `「${what}」は存在しないため除きました${used === undefined ? "。" : `（${used}）。`}`,
  "not-a-number": (what) => `「${what}」は数値ではないため除きました。`,
  "out-of-range": (what, used) => `「${what}」は範囲外です。${used ?? "最も近い値"}を使いました。`,
  "too-long": (what) => `リンクが長すぎるため（${what}文字）、読み込みませんでした。`,
  "not-a-scenario": (what) => `項目${what}はシナリオではないため除きました。`,
  "too-many": (what, used) => `取り置けるのは${used ?? ""}件までのため、「${what}」を除きました。`,
  fileTitle: "ファイルの一部を読み替えました",
  dismiss: "確認しました",
};
