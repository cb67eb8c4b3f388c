import type { TalksAt } from '../../model/asof/index.ts'
import { addDays } from '../../model/day.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import type { StanceChart } from '../../view/stance-chart/state.ts'
import { setView, useView } from '../../view/store.ts'

const periods = [
  { value: 'all', words: 'All', days: 0 },
  { value: 'year', words: 'A year', days: 365 },
  { value: 'quarter', words: '90 days', days: 90 },
] as const

type Period = (typeof periods)[number]['value'] | 'chosen'

/** Short cuts to the dates of the filter, which are the zoom of the chart. */
export function PeriodButtons({ at, chart }: { at: TalksAt; chart: StanceChart }) {
  const { from, to } = useView((view) => ({ from: view.from, to: view.to }))
  const current = periods.find(({ days }) =>
    days === 0 ? from === null && to === null : from === addDays(at.day, -days) && to === null,
  )
  const options: { value: Period; words: string }[] = [...periods]
  if (!current) options.push({ value: 'chosen', words: 'Chosen dates' })
  return (
    <Segmented
      label={`Dates shown of ${chart.issue.title}`}
      options={options}
      value={current?.value ?? 'chosen'}
      onChange={(value) => {
        const days = periods.find((period) => period.value === value)?.days
        if (days !== undefined) setView({ from: days === 0 ? null : addDays(at.day, -days), to: null })
      }}
    />
  )
}
