// What the pool starts in a thread: a thread does not have the loader that reads TypeScript.
import { register } from 'tsx/esm/api';

register();
const { look } = await import('./look.ts');

export { look };
