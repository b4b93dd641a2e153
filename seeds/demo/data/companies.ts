/** A member company; every name is invented, the communes are real. */
export interface DemoCompany {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly trade: string;
  readonly city: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly headcount: number;
}

export const COMPANIES: readonly DemoCompany[] = [
  { key: 'verrerie', group: 'aisne', name: 'Verrerie des Évaux', trade: 'Verre creux, flaconnage', city: 'Château-Thierry', address: 'Zone de la Moiserie', phone: '+33353013110', email: 'contact@verrerie-evaux.example', headcount: 212 },
  { key: 'biscuits', group: 'aisne', name: 'Biscuits Colinet', trade: 'Biscuiterie', city: 'Château-Thierry', address: 'Avenue de l’Europe', phone: '+33353013120', email: 'contact@biscuits-colinet.example', headcount: 148 },
  { key: 'fonderie', group: 'aisne', name: 'Fonderie Malvoisine', trade: 'Fonderie de fonte', city: 'Étampes-sur-Marne', address: 'Route de Châlons', phone: '+33353013130', email: 'contact@fonderie-malvoisine.example', headcount: 76 },
  { key: 'mecanique', group: 'aisne', name: 'Mécanique Jobert', trade: 'Usinage de précision', city: 'Brasles', address: 'Rue de l’Industrie', phone: '+33353013140', email: 'contact@mecanique-jobert.example', headcount: 34 },
  { key: 'entrepots', group: 'aisne', name: 'Entrepôts de la Vallée', trade: 'Logistique', city: 'Essômes-sur-Marne', address: 'Parc d’activités de l’Omois', phone: '+33353013150', email: 'contact@entrepots-vallee.example', headcount: 95 },
  { key: 'plastiques', group: 'aisne', name: 'Plastiques du Surmelin', trade: 'Injection plastique', city: 'Condé-en-Brie', address: 'Chemin du Moulin', phone: '+33353013160', email: 'contact@plastiques-surmelin.example', headcount: 58 },
  { key: 'menuiseries', group: 'aisne', name: 'Menuiseries Gaudron', trade: 'Menuiserie industrielle', city: 'Fère-en-Tardenois', address: 'Rue de la Scierie', phone: '+33353013170', email: 'contact@menuiseries-gaudron.example', headcount: 41 },
  { key: 'bellerive', group: 'aisne', name: 'Conditionnement Belle Rive', trade: 'Conditionnement de cosmétiques', city: 'Charly-sur-Marne', address: 'Route de Pavant', phone: '+33353013180', email: 'contact@belle-rive.example', headcount: 120 },
  { key: 'metal', group: 'aisne', name: 'Mobilier métal du Clignon', trade: 'Mobilier métallique', city: 'Neuilly-Saint-Front', address: 'Rue de la Gare', phone: '+33353013190', email: 'contact@metal-clignon.example', headcount: 63 },
  { key: 'blanchisserie', group: 'aisne', name: 'Blanchisserie Dupont et Koné', trade: 'Blanchisserie industrielle', city: 'Chierry', address: 'Avenue de la Vallée', phone: '+33353013195', email: 'contact@blanchisserie-dupont.example', headcount: 52 },
  { key: 'cartonnages', group: 'marne', name: 'Cartonnages de la Vesle', trade: 'Cartonnage', city: 'Muizon', address: 'Zone artisanale', phone: '+33353017110', email: 'contact@cartonnages-vesle.example', headcount: 84 },
  { key: 'bouchons', group: 'marne', name: 'Bouchage Bazancourt', trade: 'Bouchons et muselets', city: 'Bazancourt', address: 'Rue du Port', phone: '+33353017120', email: 'contact@caves-bazancourt.example', headcount: 39 },
  { key: 'isolants', group: 'marne', name: 'Isolants de Bétheny', trade: 'Isolation végétale', city: 'Bétheny', address: 'Route de Witry', phone: '+33353017130', email: 'contact@isolants-betheny.example', headcount: 46 },
]; // prettier-ignore
