/** Our mark: a shield whose inner edge is a shop's awning. Takes the colour of the text around it. */
export function ShieldMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className} fill="none">
      <path
        d="M16 2.5 27.5 6v9.2c0 6.9-4.6 11.8-11.5 14.3C9.1 27 4.5 22.1 4.5 15.2V6L16 2.5Z"
        fill="currentColor"
      />
      <path
        d="M9 9.2h14v3.4a2.33 2.33 0 0 1-4.67 0 2.33 2.33 0 0 1-4.66 0 2.33 2.33 0 0 1-4.67 0V9.2Z"
        className="fill-paper"
      />
      <path d="M11 17.4h10v1.8c0 2.6-1.9 4.7-5 6.1-3.1-1.4-5-3.5-5-6.1v-1.8Z" className="fill-paper" />
    </svg>
  );
}
