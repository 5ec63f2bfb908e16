/** Whether PostgreSQL refused something because of this constraint or unique index. */
export const isViolationOf = (error: unknown, constraint: string): boolean =>
  (error as { constraint?: string } | undefined)?.constraint === constraint;
