/** Progress as a ribbon bookmark, counted in pages. */
export function Ribbon({ done, all, label }: { done: number; all: number; label: string }) {
  return (
    <span
      className="ribbon"
      role="progressbar"
      aria-valuenow={done}
      aria-valuemin={0}
      aria-valuemax={all}
      aria-label={label}
      style={{ '--v': `${all === 0 ? 0 : (done / all) * 100}%` } as React.CSSProperties}
    >
      <i />
    </span>
  );
}
