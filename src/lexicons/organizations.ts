import {companies} from './organizations/companies.ts'
import {international} from './organizations/international.ts'
import {media} from './organizations/media.ts'
import {movements} from './organizations/movements.ts'
import {national} from './organizations/national.ts'
import {type Organization, readOrganizations} from './organizations/organization.ts'

export type {Organization} from './organizations/organization.ts'

/** Where the table of organisations comes from. */
export const organizationsSource = 'drafted for this project'

/** Well-known organisations, each once with its acronyms and other names. */
export const organizations: readonly Organization[] = [
  ...readOrganizations(international),
  ...readOrganizations(national),
  ...readOrganizations(movements),
  ...readOrganizations(media),
  ...readOrganizations(companies)
]
