export function importsOf(source: string, file: string): string[];
