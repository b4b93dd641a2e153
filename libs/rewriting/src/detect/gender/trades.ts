/**
 * Names of trades, masculine singular, whose feminine differs; the feminine follows `feminine.ts`. Words for the person sought are here too
 * (« candidat », « collaborateur »).
 */
export const GENDERED_TRADES: readonly string[] = `
accompagnateur acheteur affréteur affûteur agenceur agent agriculteur aiguilleur ajusteur ambulancier animateur apprenti apprêteur armurier
artisan assembleur assistant assureur attaché auxiliaire-conducteur aviculteur bancheur barman berger bijoutier blanchisseur bobinier
boucher boulanger braseur brodeur bûcheron cableur câbleur caissier calorifugeur candidat canalisateur carossier carrossier cartonnier
chargé charcutier charpentier chaudronnier chauffagiste-plombier chauffeur chef chocolatier cimentier coffreur coiffeur collaborateur
collecteur coloriste-coiffeur commercial commerçant comptable-assistant concepteur conducteur confiseur conseiller constructeur
contrôleur convoyeur coordinateur coordonnateur cordonnier correcteur couturier couvreur crêpier cuisinier cultivateur débiteur décolleteur
décorateur dépanneur désosseur dessinateur développeur diététicien diffuseur directeur distributeur docteur éboueur éclairagiste-monteur
éducateur électricien électromécanicien élagueur éleveur emballeur employé encadrant encadreur enduiseur enquêteur enseignant entraîneur
épicier équipier étancheur esthéticien expéditeur exploitant façadier facteur facturier ferrailleur ferronnier fondeur forgeron formateur
foreur fraiseur fromager frigoriste-monteur fumiste-monteur gardien gérant goudronneur graisseur gréeur grutier horloger horticulteur
hôtelier imprimeur infirmier informaticien ingénieur inspecteur installateur instituteur intervenant jardinier joaillier laborantin laveur
lingère linger livreur loueur maçon magasinier magasinier-cariste maître manipulateur manoeuvrier maraîcher maréchal marin maroquinier
mécanicien menuisier métallier metteur meunier modeleur moniteur monteur mouleur musicien négociateur nettoyeur noyauteur opérateur opticien
orfèvre-joaillier ouvrier outilleur palettiseur palefrenier pareur parqueteur pâtissier patron paveur pêcheur peintre-carrossier
percepteur perceur perruquier pharmacien pizzaïolo planteur plaquiste-jointeur plâtrier plieur plombier plongeur poissonnier polisseur
pompier ponceur poseur postier potier praticien préparateur presseur prestataire-livreur prestidigitateur producteur professeur
professionnel programmateur programmeur promoteur puériculteur ramasseur ramoneur réceptionnaire-livreur recruteur rectifieur rédacteur
régisseur régleur relieur remplaçant réparateur répartiteur responsable-adjoint restaurateur retoucheur rippeur romancier sableur
salarié sapeur scieur sculpteur sellier serrurier serveur sommelier soigneur soudeur stagiaire-assistant stratifieur substitut surveillant
tailleur tanneur tapissier technicien teinturier téléconseiller télévendeur terrassier tireur tôlier tonnelier tourneur tractoriste-conducteur
traiteur transporteur travailleur treillageur trieur tuteur tuyauteur usineur utilisateur vannier veilleur vendangeur vendeur vernisseur
vérificateur viticulteur vigneron vitrier volailler zingueur façonneur conditionneur manager-adjoint ébéniste-poseur dispatcheur cueilleur
faucheur bardeur enrobeur régleur-programmeur chaudronnier-soudeur aide-maçon aide-soignant aide-cuisinier aide-boulanger aide-couvreur
aide-ménager aide-soudeur aide-plombier aide-menuisier aide-électricien aide-conducteur aide-pâtissier alternant étudiant remplaceur
saisonnier intérimaire-manutentionnaire préventeur dépanneur-remorqueur échafaudeur déménageur coursier croupier doreur ébarbeur ébavureur égoutier encaisseur fossoyeur laitier mareyeur masseur
ouvreur pisteur repasseur sondeur toiletteur traceur trancheur vacher porcher chevrier fermier débroussailleur arboriculteur apiculteur
compagnon soignant ravaleur hôte projeteur métreur receveur pisciculteur ostréiculteur sylviculteur traducteur crémier rôtisseur cafetier
`
  .trim()
  .split(/\s+/);

/** Trades of one form: only the article before them shows a gender. */
export const EPICENE_TRADES: readonly string[] = `
manoeuvre manœuvre cariste peintre plaquiste chauffagiste frigoriste manutentionnaire comptable secrétaire réceptionniste fleuriste
paysagiste carreliste solier-moquettiste architecte géomètre bagagiste accessoiriste gestionnaire responsable aide auxiliaire pilote guide
interprète journaliste libraire dentiste kinésithérapeute psychologue orthophoniste ébéniste céramiste garagiste mécatronicien-spécialiste
automaticien-spécialiste logisticien-spécialiste métallurgiste tractoriste machiniste standardiste hôte-standardiste stagiaire
intérimaire bénévole ergothérapeute médecin diagnosticien-spécialiste soudobraseur-spécialiste grutier-spécialiste concierge commis bibliothécaire vétérinaire documentaliste œnologue
`
  .trim()
  .split(/\s+/);
