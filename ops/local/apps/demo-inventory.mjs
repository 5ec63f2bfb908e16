export async function loadDemoInventory() {
  return 'none yet';
}
