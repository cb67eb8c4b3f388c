/** Days are no times: nothing may change where the clock is a day ahead of UTC or hours behind it. */
export const farZones = ['Pacific/Kiritimati', 'America/Los_Angeles']
