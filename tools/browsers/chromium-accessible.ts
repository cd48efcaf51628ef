import type { CDPSession, Protocol } from 'puppeteer-core';
import type { AccessibleNode } from './test-browser.ts';

type AxNode = Protocol.Accessibility.AXNode;

/** Role and name of what assistive technology is told of the elements that `isWanted`, in tree order. */
export async function accessibleNodes(
  session: CDPSession,
  isWanted: (backendNodeId: number) => boolean,
): Promise<readonly AccessibleNode[]> {
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return inTreeOrder(nodes)
    .filter(({ ignored, backendDOMNodeId }) => !ignored && isWanted(backendDOMNodeId ?? -1))
    .map(({ role, name }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
    }));
}

/** The protocol gives them level by level. */
function inTreeOrder(nodes: readonly AxNode[]): AxNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const from = (node: AxNode): AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? from(child) : [];
    }),
  ];
  return nodes.filter(({ parentId }) => parentId === undefined).flatMap(from);
}
