/** The lemma bracket with the rule that follows it: our sign. */
export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.5 1.8H7v12.4H2.5" />
      <path d="M10.2 8H15" />
    </svg>
  );
}
