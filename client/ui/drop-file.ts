import type { Attachment } from 'svelte/attachments';

/** A place that takes a file that is dropped on it. While one is over it, it has `data-file-over`. */
export function dropFile(take: (file: File) => void): Attachment<HTMLElement> {
  return (place) => {
    const ending = new AbortController();
    const isOver = (now: boolean): boolean => place.toggleAttribute('data-file-over', now);
    const on = <Name extends 'dragover' | 'dragleave' | 'drop'>(name: Name, hear: (event: HTMLElementEventMap[Name]) => void): void =>
      place.addEventListener(name, hear, { signal: ending.signal });
    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      isOver(true);
    });
    on('dragleave', () => isOver(false));
    on('drop', (event) => {
      isOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      take(file);
    });
    return () => ending.abort();
  };
}
