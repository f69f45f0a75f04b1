import type { ServedWords } from '../shape.ts';

export const http: ServedWords['http'] = {
  'bad-request': 'La demande ne peut pas être acceptée telle quelle ; corrigez ce qui est indiqué et renvoyez-la.',
  'bad-json': 'Le corps n’est pas du JSON ; envoyez un objet JSON.',
  'no-report-file':
    'Ce fichier n’est pas un document Word de ce compte rendu qui puisse être lu. Enregistrez-le au format .docx et renvoyez-le, ou collez son texte comme un courriel.',
  'name-needed': 'Donnez votre nom pour entrer ; seuls les observateurs peuvent s’en passer.',
  'unknown-organiser':
    'Créer une réunion demande la clé d’organisation ; le serveur l’a affichée à son premier démarrage et la garde dans son dossier de données.',
  'no-session': 'Vous n’êtes pas, ou plus, dans cette réunion sur cet appareil ; ouvrez de nouveau votre lien d’invitation.',
  'not-permitted': 'Seul le Secrétariat peut faire cela.',
  'link-closed': 'Ce lien d’invitation est fermé aux nouveaux venus pour le moment ; demandez au Secrétariat de le rouvrir.',
  'no-link': 'Le lien de ce rôle est révoqué ; créez-en un nouveau.',
  'unknown-metrics-token': 'La lecture de /metrics demande le METRICS_TOKEN de ce serveur comme jeton Bearer.',
  'unknown-key': 'Ce lien d’invitation n’est pas, ou plus, valable ; demandez-en un nouveau au Secrétariat.',
  'foreign-origin': 'Une page d’un autre site ne peut pas demander cela ; ouvrez la réunion elle-même.',
  'not-found': 'Il n’y a rien à cette adresse ; vérifiez-la.',
  'unknown-meeting': 'Cette réunion n’existe pas ; vérifiez le lien.',
  'not-issued': 'Aucun compte rendu n’a encore été publié ici ; revenez quand le Secrétariat l’aura publié.',
  'wrong-method': 'Cette adresse n’accepte pas cette méthode ; docs/API.md indique celles qu’elle accepte.',
  'meeting-full': 'La liste de cette réunion est complète ; suivez-la sans nom, ou adressez-vous au Secrétariat.',
  'already-named': 'Vous avez déjà donné un nom ; demandez au Secrétariat de le corriger.',
  'too-large': 'L’envoi est trop volumineux ; envoyez-en moins à la fois.',
  'wrong-type': 'Envoyez le corps en application/json.',
  'too-fast': 'Trop de demandes en peu de temps ; attendez quelques secondes et réessayez.',
  internal: 'Une erreur s’est produite sur le serveur et a été inscrite dans son journal ; réessayez.',
  'no-such-format': 'Ce serveur ne produit pas ce type de document ; prenez la page ou le texte, ou demandez à l’administrateur d’installer tous les paquets.',
  'too-busy': 'Trop de documents sont en préparation ; réessayez dans quelques secondes.',
  'not-saved': 'Le serveur n’a pas pu écrire sur son disque, et rien n’a changé ; réessayez dans un instant.',
  'meeting-failed': 'Une réunion s’est arrêtée à cause d’un défaut et n’a pas été rechargée ; consultez le journal.',
  damaged: 'Une partie de la base de données est endommagée et ne peut pas être lue ; la personne qui administre le serveur doit restaurer une sauvegarde.',
  stopping: 'Le serveur s’arrête ; réessayez dans un instant.',
};
