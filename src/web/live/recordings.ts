export { shownRecordings } from "../../study/live/recordings.ts";
export type { RecordingGroup, ShownRecording } from "../../study/live/recordings.ts";
