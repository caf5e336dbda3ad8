import type { Person } from './data-types';

function person(id: number, name: string, handle: string): Person {
  return { id: `61570000000${String(id).padStart(3, '0')}`, name, handle };
}

/** Made-up neighbours who comment and write in groups. */
export const neighbours: Person[] = [
  person(101, 'Hannah Brooks', 'hannah.brooks.tea'),
  person(102, 'Oliver Penrose', 'oliver.penrose.9'),
  person(103, 'Mei Tanaka', 'mei.tanaka.garden'),
  person(104, 'Daniel Okafor', 'daniel.okafor.rides'),
  person(105, 'Sofia Lindqvist', 'sofia.lindqvist.4'),
  person(106, 'George Whitlock', 'george.whitlock.7'),
  person(107, 'Amira Haddad', 'amira.haddad.bikes'),
];

export const readers: Person[] = [
  person(201, 'Анна Ветрова', 'anna.vetrova.books'),
  person(202, 'Илья Соколовский', 'ilya.sokolovsky.5'),
  person(203, 'Дарья Мельникова', 'darya.melnikova.art'),
  person(204, 'Павел Громов', 'pavel.gromov.clay'),
  person(205, 'Тамара Белова', 'tamara.belova.3'),
];

export const viewer: Person = person(900, 'Kim Porter', 'kim.porter.viewer');
