import {
  Badge,
  Button,
  Card,
  createTheme,
  type CSSVariablesResolver,
  Menu,
  Modal,
  Paper,
  Popover,
  Table,
} from '@mantine/core';
import { typedDate } from '../../words/typed-date';
import { colorTuples, fontFamilies, raisedShadow } from './tokens';

/** The house theme: Mantine's scales set to our tokens. Colours outside the tuples are CSS variables (tokens.css). */
export const theme = createTheme({
  colors: colorTuples,
  primaryColor: 'bouteille',
  primaryShade: 7,
  black: '#1D2B26',
  white: '#FFFFFF',
  fontFamily: fontFamilies.text,
  fontFamilyMonospace: fontFamilies.mono,
  headings: {
    fontFamily: fontFamilies.head,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '40px', lineHeight: '1.15', fontWeight: '700' },
      h2: { fontSize: '22px', lineHeight: '1.15' },
      h3: { fontSize: '18px', lineHeight: '1.15' },
      h4: { fontSize: '16px', lineHeight: '1.3' },
    },
  },
  fontSizes: { xs: '14px', sm: '15px', md: '16px', lg: '18px', xl: '22px' },
  lineHeights: { xs: '1.43', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.15' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '36px' },
  radius: { xs: '1.5px', sm: '4px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  shadows: { xs: 'none', sm: 'none', md: raisedShadow, lg: raisedShadow, xl: raisedShadow },
  breakpoints: { xs: '22em', sm: '43.8125em', md: '62em', lg: '75em', xl: '88em' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { variant: 'outline', size: 'md' } }),
    Badge: Badge.extend({ defaultProps: { radius: 'sm', tt: 'none', variant: 'light' } }),
    Paper: Paper.extend({ defaultProps: { shadow: 'none', withBorder: true, radius: 'lg' } }),
    Card: Card.extend({ defaultProps: { shadow: 'none', withBorder: true, radius: 'lg' } }),
    Popover: Popover.extend({
      defaultProps: {
        shadow: 'md',
        radius: 'md',
        position: 'bottom-start',
        transitionProps: { duration: 120 },
      },
    }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', radius: 'md', transitionProps: { duration: 120 } } }),
    Modal: Modal.extend({
      defaultProps: { radius: 'lg', centered: true, closeButtonProps: { 'aria-label': 'Fermer' } },
    }),
    PasswordInput: {
      defaultProps: { visibilityToggleButtonProps: { 'aria-label': 'Montrer le mot de passe' } },
    },
    Select: {
      defaultProps: { nothingFoundMessage: 'Rien de ce nom.', clearButtonProps: { 'aria-label': 'Effacer' } },
    },
    DateInput: {
      defaultProps: {
        // The calendar's own reading takes 3/12 for March, and puts back a day that somebody erased.
        dateParser: typedDate,
        allowDeselect: true,
        ariaLabels: {
          previousMonth: 'Mois précédent',
          nextMonth: 'Mois suivant',
          previousYear: 'Année précédente',
          nextYear: 'Année suivante',
          previousDecade: 'Dix ans avant',
          nextDecade: 'Dix ans après',
        },
        clearButtonProps: { 'aria-label': 'Effacer' },
      },
    },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Fermer ce message' } } },
    Table: Table.extend({ defaultProps: { verticalSpacing: 9, horizontalSpacing: 14 } }),
  },
});

/** Lets Mantine's own variables follow the page's ground, ink and lines. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  dark: {},
  light: {
    '--mantine-color-body': '#FFFFFF',
    '--mantine-color-text': '#1D2B26',
    '--mantine-color-dimmed': '#43504A',
    '--mantine-color-anchor': '#1B5244',
    '--mantine-color-error': '#A8321E',
    '--mantine-color-placeholder': '#55625B',
    '--mantine-color-default-border': '#7B8780',
  },
});
