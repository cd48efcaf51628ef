export const panelStyles = '';
