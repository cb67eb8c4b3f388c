export function OneProposal({ id }: { id: string }) {
  return id
}
