/** Two soft tones. Some browsers stay silent until the person has touched the page. */
export function ring(): void {
  const audio = new AudioContext();
  const { currentTime } = audio;
  for (const [at, pitch] of [
    [0, 660],
    [0.22, 880],
  ] as const) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, currentTime + at);
    volume.gain.linearRampToValueAtTime(0.12, currentTime + at + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, currentTime + at + 0.4);
    tone.connect(volume).connect(audio.destination);
    tone.start(currentTime + at);
    tone.stop(currentTime + at + 0.45);
  }
  setTimeout(() => void audio.close(), 1200);
}
