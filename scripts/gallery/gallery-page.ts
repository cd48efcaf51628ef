import type { Picture } from './pictures.ts';

/** One page with every picture that was taken, the browsers side by side. */
export function galleryPage(pictures: readonly Picture[], taken: readonly string[]): string {
  const rows = pictures.map(({ file, title }) => {
    const shots = taken.filter((one) => one.startsWith(`${file}-`));
    const images = shots.map(
      (one) => `<figure><img src="${one}" alt=""><figcaption>${one}</figcaption></figure>`,
    );
    return `<h2>${title}</h2><div>${images.join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Afterword: gallery</title>
<style>body{font:15px/1.5 Georgia,serif;margin:24px;background:#eee}div{display:flex;gap:16px;flex-wrap:wrap}
figure{margin:0;flex:1 1 480px}img{max-width:100%;border:1px solid #999}</style>
<h1>Afterword: gallery</h1>
${rows.join('\n')}
</html>
`;
}
