const UNIQUE_VIOLATION = '23505';

/** Whether PostgreSQL refused a row because of a unique index; of this name, where one is given. */
export function isUniqueViolation(error: unknown, index?: string): boolean {
  const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
  return code === UNIQUE_VIOLATION && (index === undefined || constraint === index);
}
