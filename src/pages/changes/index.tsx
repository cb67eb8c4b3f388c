export default function ChangesPage() {
  return <h1>Changes</h1>
}
