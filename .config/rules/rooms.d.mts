export const layers: Record<string, number>;
