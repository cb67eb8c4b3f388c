import { type Board, countFacet, type Facet } from '../../../model/rounds/board.ts'
import { counted } from '../../../model/words/lists.ts'
import { attendanceWords, formatWords, NOT_REPORTED, phaseWords } from '../../../model/words/statuses.ts'
import { Checklist } from '../../../ui/Checklist.tsx'
import { RemovableChip } from '../../../ui/Chip.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { AttendanceGlyph } from '../../../view/attendance/AttendanceGlyph.tsx'
import { setView, useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import styles from './BoardFilterBar.module.css'
import { clearBoardFilters, useBoardFilters, useBoardOrder } from './useBoard.ts'

type Words = Readonly<Record<string, string>>

const attendanceNames: Words = { ...attendanceWords, 'not-reported': 'nothing reported of anybody' }

/** What narrows and orders the board, beside the filters of the strip. */
export function BoardFilterBar({ board }: { board: Board }) {
  const at = useTalksAt()
  const filters = useBoardFilters()
  const order = useBoardOrder()
  const asTable = useView((view) => view.table)
  const tracks: Words = Object.fromEntries(at.talks.tracks.map(({ id, title }) => [id, title]))

  function options(facet: Facet, words: Words) {
    const counts = countFacet(at, filters, facet)
    return Object.entries(words).map(([value, name]) => ({
      value,
      words: facet === 'attendance' ? <Sign status={value} words={name} /> : name,
      count: counts.get(value) ?? 0,
    }))
  }

  return (
    <div className={styles.bar}>
      <div className={styles.choices}>
        <Checklist
          label="Track"
          options={options('track', tracks)}
          chosen={filters.track}
          onChange={(track) => setView({ track })}
        />
        <Checklist
          label="Format"
          options={options('format', formatWords)}
          chosen={filters.format}
          onChange={(format) => setView({ format })}
        />
        <Checklist
          label="Round"
          options={options('phase', phaseWords)}
          chosen={filters.status}
          onChange={(status) => setView({ status })}
        />
        <Checklist
          label="Attendance"
          note="At any time up to the as-of day, of any party, or of those chosen above."
          options={options('attendance', attendanceNames)}
          chosen={filters.attendance}
          onChange={(attendance) => setView({ attendance })}
        />
        <Chosen tracks={tracks} />
      </div>
      <div className={styles.choices}>
        <p className={styles.count} role="status">
          <b>{board.shown.toLocaleString('en-GB')}</b> of {counted(board.all, 'round')}
        </p>
        <Segmented
          label="Order of the rounds"
          options={[
            { value: 'upcoming', words: 'Upcoming first' },
            { value: 'date', words: 'By date' },
          ]}
          value={order}
          onChange={(sort) => setView({ sort })}
        />
        <Segmented
          label="Show the rounds as"
          options={[
            { value: 'board', words: 'Board' },
            { value: 'table', words: 'Table' },
          ]}
          value={asTable ? 'table' : 'board'}
          onChange={(shape) => setView({ table: shape === 'table' })}
        />
      </div>
    </div>
  )
}

/** What is chosen of the page's own filters, each to be taken away. */
function Chosen({ tracks }: { tracks: Words }) {
  const { track, format, status, attendance, round } = useBoardFilters()
  const attendanceChips: Words = { ...attendanceWords, 'not-reported': NOT_REPORTED }
  const without = (list: readonly string[], value: string) => list.filter((other) => other !== value)
  const chips = [
    ...track.map((id) => ({
      id,
      name: tracks[id] ?? id,
      remove: () => setView({ track: without(track, id) }),
    })),
    ...format.map((id) => ({
      id,
      name: (formatWords as Words)[id] ?? id,
      remove: () => setView({ format: without(format, id) }),
    })),
    ...status.map((id) => ({
      id: `round ${id}`,
      name: (phaseWords as Words)[id] ?? id,
      remove: () => setView({ status: without(status, id) }),
    })),
    ...attendance.map((id) => ({
      id: `attendance ${id}`,
      name: attendanceChips[id] ?? id,
      remove: () => setView({ attendance: without(attendance, id) }),
    })),
  ]
  if (round.length > 0) {
    chips.push({
      id: 'rounds',
      name: counted(round.length, 'chosen round'),
      remove: () => setView({ round: [] }),
    })
  }
  return (
    <>
      {chips.map(({ id, name, remove }) => (
        <RemovableChip key={id} label={name} onRemove={remove}>
          {name}
        </RemovableChip>
      ))}
      {chips.length > 1 && (
        <button type="button" className={styles.clear} onClick={clearBoardFilters}>
          Clear all
        </button>
      )}
    </>
  )
}

function Sign({ status, words }: { status: string; words: string }) {
  const drawn = (Object.keys(attendanceWords) as (keyof typeof attendanceWords)[]).find(
    (one) => one === status,
  )
  return (
    <>
      <AttendanceGlyph status={drawn ?? 'not-reported'} />
      {words}
    </>
  )
}
