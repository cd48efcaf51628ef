/**
 * For a page that reads before it draws, several times at once: an earlier reading must not be drawn
 * last. Call the result when reading begins, and what that returns to draw: nothing happens if a
 * reading that began later has already been drawn.
 */
export function drawInOrder(): () => (draw: () => void) => void {
  let begun = 0;
  let drawn = 0;
  return () => {
    begun += 1;
    const own = begun;
    return (draw) => {
      if (own < drawn) return;
      drawn = own;
      draw();
    };
  };
}
