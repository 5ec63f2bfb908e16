// All migrate commands in one process: they share what they import, and that is most of their time.
for (const script of process.argv.slice(2)) await import(script);
