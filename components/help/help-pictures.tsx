/** Where the panel stands on a community's page. */
export function PanelPicture() {
  return (
    <svg width="220" height="112" viewBox="0 0 220 112" fill="none" aria-hidden="true" className="max-w-full">
      <rect x="0.5" y="0.5" width="219" height="111" rx="8" fill="var(--raised)" stroke="var(--line)" />
      <path d="M0 16h220" stroke="var(--line)" />
      <rect x="14" y="28" width="112" height="34" rx="6" fill="var(--paper)" stroke="var(--line)" />
      <rect x="14" y="68" width="112" height="34" rx="6" fill="var(--paper)" stroke="var(--line)" />
      <path d="M24 40h60M24 50h40M24 80h70M24 90h30" stroke="var(--line)" strokeWidth="4" strokeLinecap="round" />
      <rect x="142.5" y="24.5" width="68" height="78" rx="6" fill="var(--paper)" stroke="var(--accent)" />
      <text x="150" y="48" fontSize="13" fontWeight="600" fill="var(--ink)">
        0.61 %
      </text>
      <path
        d="M152 92v-8m8 8V78m8 14V70m8 22v-6m8 6V74m8 18v-9m8 9V80"
        stroke="var(--accent)"
        strokeWidth="4"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** Where the button of the extension is: the toolbar, behind the puzzle piece. */
export function ToolbarPicture() {
  return (
    <svg width="220" height="112" viewBox="0 0 220 112" fill="none" aria-hidden="true" className="max-w-full">
      <rect x="0.5" y="0.5" width="219" height="111" rx="8" fill="var(--raised)" stroke="var(--line)" />
      <rect x="10" y="9" width="132" height="16" rx="8" fill="var(--paper)" stroke="var(--line)" />
      <rect x="152.5" y="7.5" width="20" height="20" rx="5" fill="var(--paper)" stroke="var(--accent)" />
      <path
        d="M159 13.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm6.5 0a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM167 19l3 5"
        stroke="var(--accent)"
        strokeWidth="1.3"
      />
      <path d="M184 12h4a2 2 0 1 1 4 0h4v4a2 2 0 1 1 0 4v4h-12Z" stroke="var(--ink-soft)" strokeWidth="1.3" />
      <path d="M0 34h220" stroke="var(--line)" />
      <rect x="110.5" y="38.5" width="88" height="66" rx="6" fill="var(--paper)" stroke="var(--line)" />
      <path d="M120 50h50M120 62h66M120 74h58M120 86h40" stroke="var(--line)" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
