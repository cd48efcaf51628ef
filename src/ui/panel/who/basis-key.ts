import type { RelationType, StatementBasis } from '../../../core/model/provenance.ts';
import type { MessageKey } from '../../messages/table.ts';

const BASES: Readonly<Record<StatementBasis, MessageKey>> = {
  fact: 'panel_basis_fact',
  official: 'panel_basis_official',
  'self-description': 'panel_basis_self_description',
  'third-party-assessment': 'panel_basis_third_party_assessment',
  'platform-statement': 'panel_basis_platform_statement',
  press: 'panel_basis_press',
  'not-confirmed': 'panel_basis_not_confirmed',
};

/** "Official act": what a statement rests on. */
export function basisKey(basis: StatementBasis): MessageKey {
  return BASES[basis];
}

const RELATIONS: Readonly<Record<RelationType, MessageKey>> = {
  'published-by': 'panel_relation_published_by',
  'written-by': 'panel_relation_written_by',
  'employed-by': 'panel_relation_employed_by',
  'owned-by': 'panel_relation_owned_by',
  'republished-by': 'panel_relation_republished_by',
  'restricted-by': 'panel_relation_restricted_by',
  'sanctioned-by': 'panel_relation_sanctioned_by',
  'designated-foreign-mission-by': 'panel_relation_designated_by',
};

/** "employed by": a link of the chain in words. */
export function relationKey(type: RelationType): MessageKey {
  return RELATIONS[type];
}
