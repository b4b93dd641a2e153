import type { MantineColorsTuple } from '@mantine/core';

/** Ten shades each, for Mantine. Shade 7 is the colour itself, 8 its dark companion. */
export const colorTuples = {
  bouteille: [
    '#F1F5F4',
    '#DDE5E3',
    '#BBCBC7',
    '#96AFA9',
    '#72948B',
    '#527C71',
    '#346559',
    '#1B5244',
    '#123C32',
    '#0D2A23',
  ],
  brique: [
    '#FAF3F2',
    '#F2E0DD',
    '#E5C2BC',
    '#D7A198',
    '#C98074',
    '#BD6354',
    '#B24937',
    '#A8321E',
    '#86230F',
    '#5E180A',
  ],
  prune: [
    '#F8F2F5',
    '#EEDFE6',
    '#DDBFCE',
    '#CB9DB4',
    '#B97B99',
    '#A95D82',
    '#9A416D',
    '#8E2A5B',
    '#6E1F46',
    '#4D1631',
  ],
  ocre: [
    '#FBF7F1',
    '#F6EBDB',
    '#EDD7B7',
    '#E3C290',
    '#D9AD6A',
    '#D19A48',
    '#C98929',
    '#C27A0E',
    '#774600',
    '#533100',
  ],
  travail: [
    '#F2F6FB',
    '#DFE9F4',
    '#C0D3E9',
    '#9EBCDD',
    '#7CA4D1',
    '#5F90C7',
    '#437DBD',
    '#2C6DB5',
    '#1F559A',
    '#163B6C',
  ],
  pierre: [
    '#F6F8F2',
    '#EEF1EA',
    '#E2E8DD',
    '#D3DACF',
    '#B3BDB3',
    '#93A097',
    '#7B8780',
    '#55625B',
    '#43504A',
    '#1D2B26',
  ],
} satisfies Record<string, MantineColorsTuple>;

/** The one shadow, for menus and dialogs only. */
export const raisedShadow = '0 1px 2px rgba(29,43,38,.08), 0 10px 28px rgba(29,43,38,.12)';

export const fontFamilies = {
  text: '"Passerelle Chiffres","Atkinson Hyperlegible Next","Segoe UI",system-ui,sans-serif',
  head: '"Bricolage Grotesque","Atkinson Hyperlegible Next",system-ui,sans-serif',
  mono: '"Atkinson Hyperlegible Mono",ui-monospace,monospace',
} as const;
