<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Adding</name>
    <message>
        <source>Add a campaign file</source>
        <translation>Ajouter un fichier de campagne</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>Campagnes (%1)</translation>
    </message>
    <message>
        <source>Invites (%1)</source>
        <translation>Invitations (%1)</translation>
    </message>
    <message>
        <source>Somebody is signing. Add the file again when they are done.</source>
        <translation>Quelqu’un est en train de signer. Ajoutez le fichier à nouveau ensuite.</translation>
    </message>
    <message>
        <source>Use the new keys</source>
        <translation>Utiliser les nouvelles clés</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajoutée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Comté</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Province ou ville</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Émirat</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Île</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Paroisse</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Code PIN postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Préfecture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>Banlieue</translation>
    </message>
    <message>
        <source>Townland</source>
        <translation>Lieu-dit (townland)</translation>
    </message>
    <message>
        <source>Village or township</source>
        <translation>Village ou commune</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Code ZIP</translation>
    </message>
    <message>
        <source>Street, number, flat</source>
        <translation>Rue, numéro, appartement</translation>
    </message>
    <message>
        <source>Part of town</source>
        <translation>Quartier de la ville</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Ville ou localité</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Search for a region</source>
        <translation>Rechercher une région</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>No region with these letters.</source>
        <translation>Aucune région avec ces lettres.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Tell your office</source>
        <translation>Prévenez votre bureau</translation>
    </message>
    <message>
        <source>The file of this laptop is damaged. Missing numbers: %1.</source>
        <translation>Le fichier de cet ordinateur est endommagé. Numéros manquants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Go on signing. Then bring this laptop to your office as it is; delete nothing.</source>
        <translation>Continuez à faire signer. Apportez ensuite cet ordinateur tel quel à votre bureau&#xa0;; n’effacez rien.</translation>
    </message>
    <message>
        <source>They are kept here, sealed. Your office decides; you need not ask anybody to sign again.</source>
        <translation>Elles restent ici, scellées. Votre bureau décide&#xa0;; personne n’a besoin de signer à nouveau.</translation>
    </message>
    <message>
        <source>The server holds something else under the same number: %1.</source>
        <translation>Le serveur détient autre chose sous le même numéro&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server could not see that these are sealed: %1.</source>
        <translation>Le serveur n’a pas pu voir que celles-ci sont scellées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These came to the server without their sealed part: %1.</source>
        <translation>Celles-ci sont arrivées au serveur sans leur partie scellée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server refused these: %1.</source>
        <translation>Le serveur a refusé celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What do I tell people?</source>
        <translation>Que dire aux gens&#xa0;?</translation>
    </message>
    <message>
        <source>Only the office of %1. What you write is sealed on this laptop; from then on neither we here nor the server can read it.</source>
        <translation>Seul le bureau de %1. Ce que vous écrivez est scellé sur cet ordinateur&#xa0;; ensuite, ni nous ici ni le serveur ne peuvent le lire.</translation>
    </message>
    <message>
        <source>Yes, at any time, with the code you get after signing. Without the code write to %1.</source>
        <translation>Oui, à tout moment, avec le code reçu après la signature. Sans le code, écrivez à %1.</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>Qui peut le lire&#xa0;?</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Où cela va-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Sealed, over the internet or on a stick, to the office. It opens it there, counts it, and uses it only for what you ticked.</source>
        <translation>Scellé, par internet ou sur une clé USB, au bureau. Là il est ouvert, compté, et ne sert qu’à ce que vous avez coché.</translation>
    </message>
    <message>
        <source>Can I take it back?</source>
        <translation>Puis-je le retirer&#xa0;?</translation>
    </message>
    <message>
        <source>What if there is no network?</source>
        <translation>Et s’il n’y a pas de réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is lost. It waits here, sealed, and is sent as soon as there is a network.</source>
        <translation>Rien n’est perdu. Elle attend ici, scellée, et part dès qu’il y a un réseau.</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>have a look</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>demande votre aide</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>One moment, this laptop is looking …</source>
        <translation>Un instant, cet ordinateur vérifie…</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Campaign open until %1</source>
        <translation>Campagne ouverte jusqu’au %1</translation>
    </message>
    <message>
        <source>The campaign closes soon: %1, %2</source>
        <translation>La campagne se termine bientôt&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>The campaign opens on %1</source>
        <translation>La campagne commence le %1</translation>
    </message>
    <message>
        <source>If that day has come, set this laptop&apos;s clock.</source>
        <translation>Si ce jour est venu, réglez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>A new version of the campaign has other keys</source>
        <translation>Une nouvelle version de la campagne a d’autres clés</translation>
    </message>
    <message>
        <source>Ask your office before you accept it.</source>
        <translation>Demandez à votre bureau avant de l’accepter.</translation>
    </message>
    <message>
        <source>Campaign open</source>
        <translation>Campagne ouverte</translation>
    </message>
    <message>
        <source>The campaign is closed</source>
        <translation>La campagne est terminée</translation>
    </message>
    <message>
        <source>Nobody can sign it any more.</source>
        <translation>Plus personne ne peut la signer.</translation>
    </message>
    <message>
        <source>The campaign&apos;s file is damaged</source>
        <translation>Le fichier de la campagne est abîmé</translation>
    </message>
    <message>
        <source>Add the campaign again.</source>
        <translation>Ajoutez de nouveau la campagne.</translation>
    </message>
    <message>
        <source>There is no campaign yet</source>
        <translation>Il n’y a pas encore de campagne</translation>
    </message>
    <message>
        <source>Add one by file or invite.</source>
        <translation>Ajoutez-en une, par fichier ou par invitation.</translation>
    </message>
    <message>
        <source>Clock believable</source>
        <translation>Horloge plausible</translation>
    </message>
    <message>
        <source>It says %1, %2. Compare it with a telephone.</source>
        <translation>Elle indique %1, %2. Comparez-la avec un téléphone.</translation>
    </message>
    <message>
        <source>Clock not compared with a server yet</source>
        <translation>Horloge pas encore comparée à un serveur</translation>
    </message>
    <message>
        <source>By this clock the campaign is not open yet</source>
        <translation>D’après cette horloge, la campagne n’est pas encore ouverte</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>L’horloge est inexacte</translation>
    </message>
    <message>
        <source>This computer does not tell how full its disk is</source>
        <translation>Cet ordinateur ne dit pas si son disque est plein</translation>
    </message>
    <message>
        <source>Enough room on the disk</source>
        <translation>Assez de place sur le disque</translation>
    </message>
    <message>
        <source>Empty the bin, or move large files away.</source>
        <translation>Videz la corbeille, ou déplacez les gros fichiers.</translation>
    </message>
    <message>
        <source>This computer does not tell of a battery</source>
        <translation>Cet ordinateur n’indique pas de batterie</translation>
    </message>
    <message>
        <source>On mains, battery %1 %</source>
        <translation>Sur secteur, batterie %1&#x202f;%</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batterie %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>Plug it in when you can.</source>
        <translation>Branchez-le dès que vous pourrez.</translation>
    </message>
    <message>
        <source>Plug it in now. What is signed is safe even if it goes off.</source>
        <translation>Branchez-le maintenant. Ce qui est signé est en sécurité même s’il s’éteint.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Not joined to a server yet</source>
        <translation>Pas encore de serveur rejoint</translation>
    </message>
    <message>
        <source>What is signed waits here; a stick takes it to the office.</source>
        <translation>Ce qui est signé attend ici&#x202f;; une clé USB le porte au bureau.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyé</translation>
    </message>
    <message>
        <source>Connect this laptop today, or copy to a stick.</source>
        <translation>Connectez cet ordinateur aujourd’hui, ou copiez sur une clé USB.</translation>
    </message>
    <message>
        <source>Stick %1 is plugged in</source>
        <translation>La clé USB %1 est branchée</translation>
    </message>
    <message>
        <source>Stick %1 is full</source>
        <translation>La clé USB %1 est pleine</translation>
    </message>
    <message>
        <source>Make room on it, or take another.</source>
        <translation>Faites-y de la place, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>Stick %1 cannot be written to</source>
        <translation>Impossible d’écrire sur la clé USB %1</translation>
    </message>
    <message>
        <source>Move its little switch, or take another.</source>
        <translation>Déplacez son petit bouton, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>No stick needed: the server was reached just now</source>
        <translation>Pas besoin de clé USB&#xa0;: le serveur vient d’être joint</translation>
    </message>
    <message>
        <source>No stick plugged in</source>
        <translation>Pas de clé USB branchée</translation>
    </message>
    <message>
        <source>Good to have without a network.</source>
        <translation>Utile quand il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait to be sent</source>
        <translation>
            <numerusform>%Ln attend d’être envoyée</numerusform>
            <numerusform>%Ln attendent d’être envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more signatures</source>
        <translation>
            <numerusform>De la place pour %Ln signature de plus</numerusform>
            <numerusform>De la place pour %Ln signatures de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation>Rechercher une réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>No answer with these letters.</source>
        <translation>Aucune réponse avec ces lettres.</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>It can be signed from %1 on.</source>
        <translation>On pourra signer à partir du %1.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouverte</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Search for a country</source>
        <translation>Rechercher un pays</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No country with these letters.</source>
        <translation>Aucun pays avec ces lettres.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Petition Desktop</source>
        <translation>Petition Desktop</translation>
    </message>
    <message>
        <source>The program has a fault and must close. All signatures that were thanked are safe.</source>
        <translation>Le programme a un défaut et doit se fermer. Toutes les signatures déjà remerciées sont en sécurité.</translation>
    </message>
    <message>
        <source>Please start it again. If it happens once more, send this folder to your office: %1</source>
        <translation>Redémarrez-le, s’il vous plaît. Si cela se reproduit, envoyez ce dossier à votre bureau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>typed by the signer</source>
        <translation>saisie par la personne qui signe</translation>
    </message>
    <message>
        <source>typed by the volunteer</source>
        <translation>saisie par un ou une bénévole</translation>
    </message>
    <message>
        <source>read aloud to the signer</source>
        <translation>lue à haute voix</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>signée sur papier</translation>
    </message>
    <message>
        <source>clock trusted</source>
        <translation>horloge fiable</translation>
    </message>
    <message>
        <source>clock not checked</source>
        <translation>horloge non vérifiée</translation>
    </message>
    <message>
        <source>clock was wrong</source>
        <translation>horloge inexacte</translation>
    </message>
    <message>
        <source>count me</source>
        <translation>être compté</translation>
    </message>
    <message>
        <source>show my name</source>
        <translation>montrer mon nom</translation>
    </message>
    <message>
        <source>pass on to the target</source>
        <translation>transmettre au destinataire</translation>
    </message>
    <message>
        <source>news by e-mail</source>
        <translation>nouvelles par e-mail</translation>
    </message>
    <message>
        <source>news by phone</source>
        <translation>nouvelles par téléphone</translation>
    </message>
    <message>
        <source>news by post</source>
        <translation>nouvelles par courrier</translation>
    </message>
    <message>
        <source>news by text message</source>
        <translation>nouvelles par SMS</translation>
    </message>
    <message>
        <source>not drawn, but confirmed</source>
        <translation>pas dessinée, mais confirmée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>dessinée à la main</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>numéro %1 de %2</translation>
    </message>
    <message>
        <source>version %1 of the campaign</source>
        <translation>version %1 de la campagne</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, langue&#xa0;: %2</translation>
    </message>
    <message>
        <source>sheet %1, line %2</source>
        <translation>feuille %1, ligne %2</translation>
    </message>
    <message>
        <source>volunteer %1</source>
        <translation>bénévole %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>identifiant %1</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Non comptée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another copy with the same id had other content. It was not taken.</source>
        <translation>Une autre copie avec le même identifiant avait un autre contenu. Elle n’a pas été prise.</translation>
    </message>
    <message>
        <source>The stall noticed the same e-mail address or phone number that day.</source>
        <translation>Le stand a remarqué ce jour-là la même adresse e-mail ou le même numéro de téléphone.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Back to the stall</source>
        <translation>Retour au stand</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>To the next volunteer</source>
        <translation>Au bénévole suivant</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Terminer la permanence</translation>
    </message>
    <message>
        <source>No shift is running</source>
        <translation>Aucune permanence en cours</translation>
    </message>
    <message>
        <source>%1 · shift of %2</source>
        <translation>%1 · permanence de %2</translation>
    </message>
    <message>
        <source>goal %1 reached</source>
        <translation>objectif de %1 atteint</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>best hour %1: %2</source>
        <translation>meilleure heure %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No names are shown here, because this laptop cannot read them.</source>
        <translation>Aucun nom n’est affiché ici, car cet ordinateur ne peut pas les lire.</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>Feuilles de signatures</translation>
    </message>
    <message>
        <source>Type in what was signed on paper</source>
        <translation>Saisir ce qui a été signé sur papier</translation>
    </message>
    <message>
        <source>The volunteer&apos;s drawer</source>
        <translation>Le tiroir du bénévole</translation>
    </message>
    <message>
        <source>Last receipts</source>
        <translation>Derniers reçus</translation>
    </message>
    <message>
        <source>Nobody has signed here yet.</source>
        <translation>Personne n’a encore signé ici.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>at the office</source>
        <translation>
            <numerusform>au bureau</numerusform>
            <numerusform>au bureau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting here</source>
        <translation>
            <numerusform>attend ici</numerusform>
            <numerusform>attendent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe and sent</source>
        <translation>En sûreté et envoyées</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Copy on %1 is up to date</source>
        <translation>La copie sur %1 est à jour</translation>
    </message>
    <message>
        <source>To send by phone at the end</source>
        <translation>À envoyer par téléphone à la fin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies these lines, to paste them into a message</source>
        <translation>Copie ces lignes pour les coller dans un message</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this shift</source>
        <translation>
            <numerusform>%Ln pendant cette permanence</numerusform>
            <numerusform>%Ln pendant cette permanence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more since the copy on %1</source>
        <translation>
            <numerusform>%Ln de plus depuis la copie sur %1</numerusform>
            <numerusform>%Ln de plus depuis la copie sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back here; the office is told when there is a network.</source>
        <translation>
            <numerusform>%Ln retirée ici&#xa0;; le bureau l’apprend dès qu’il y a un réseau.</numerusform>
            <numerusform>%Ln retirées ici&#xa0;; le bureau l’apprend dès qu’il y a un réseau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in this shift</source>
        <translation>
            <numerusform>%Ln retirée pendant cette permanence</numerusform>
            <numerusform>%Ln retirées pendant cette permanence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signatures today</source>
        <translation>
            <numerusform>signature aujourd’hui</numerusform>
            <numerusform>signatures aujourd’hui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawnField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear what is drawn</source>
        <translation>Effacer ce qui est dessiné</translation>
    </message>
    <message>
        <source>I cannot draw, and I sign with this tick.</source>
        <translation>Je ne peux pas dessiner, et je signe en cochant cette case.</translation>
    </message>
    <message>
        <source>Draw with finger, pen or mouse; who cannot draw sets the tick below.</source>
        <translation>Dessinez avec le doigt, un stylet ou la souris&#x202f;; si vous ne pouvez pas dessiner, cochez la case ci-dessous.</translation>
    </message>
</context>
<context>
    <name>EmailField</name>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Some answers need another look. Nothing was saved yet.</source>
        <translation>Certaines réponses sont à revoir. Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>The campaign has {count} fault(s). Mend the lines named, then check again.</source>
        <translation>La campagne a des fautes ({count}). Corrigez les lignes indiquées, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>This is not a whole campaign file ({reason}). Copy it again from where you got it.</source>
        <translation>Ce n’est pas un fichier de campagne complet ({reason}). Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>This campaign was made for a newer version of Petition Desktop. Update the program, then add it again.</source>
        <translation>Cette campagne a été faite pour une version plus récente de Petition Desktop. Mettez le programme à jour, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>This file is signed by another key than the campaign “{campaign}” on this computer. Ask your office.</source>
        <translation>Ce fichier est signé par une autre clé que la campagne «&#x202f;{campaign}&#x202f;» de cet ordinateur. Demandez à votre bureau.</translation>
    </message>
    <message>
        <source>Version {offered} of this campaign is older than version {held} on this computer. The newer one stays.</source>
        <translation>La version {offered} de cette campagne est plus ancienne que la version {held} de cet ordinateur. La plus récente reste.</translation>
    </message>
    <message>
        <source>This file says it is version {version}, but its content differs. Ask your office for a new version.</source>
        <translation>Ce fichier se dit de version {version}, mais son contenu diffère. Demandez une nouvelle version à votre bureau.</translation>
    </message>
    <message>
        <source>This version changes the keys of “{campaign}”. Check it with your office, then confirm.</source>
        <translation>Cette version change les clés de «&#x202f;{campaign}&#x202f;». Vérifiez-la avec votre bureau, puis confirmez.</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not on this computer. Add its file first.</source>
        <translation>La campagne «&#x202f;{campaign}&#x202f;» n’est pas sur cet ordinateur. Ajoutez d’abord son fichier.</translation>
    </message>
    <message>
        <source>“{campaign}” takes no signatures now: it is {state}.</source>
        <translation>«&#x202f;{campaign}&#x202f;» ne prend pas de signatures en ce moment (état&#xa0;: {state}).</translation>
    </message>
    <message>
        <source>This is not the signing key of a campaign. Choose the file that “campaign new” made.</source>
        <translation>Ce n’est pas la clé de signature d’une campagne. Choisissez le fichier créé par «&#x202f;campaign new&#x202f;».</translation>
    </message>
    <message>
        <source>The label of this signature does not belong to its content. Keep it and tell whoever runs the server.</source>
        <translation>L’étiquette de cette signature ne correspond pas à son contenu. Gardez-la et prévenez les responsables du serveur.</translation>
    </message>
    <message>
        <source>The content of this signature is not one this version understands. Update the program, then open it.</source>
        <translation>Cette version ne comprend pas le contenu de cette signature. Mettez le programme à jour, puis ouvrez-la.</translation>
    </message>
    <message>
        <source>These answers are longer than a sealed signature can hold. Shorten the longest one.</source>
        <translation>Ces réponses sont plus longues que ce que peut contenir une signature scellée. Raccourcissez la plus longue.</translation>
    </message>
    <message>
        <source>The beginning of this sealed file is damaged or of an unknown kind. Copy it again from where it came.</source>
        <translation>Le début de ce fichier scellé est abîmé ou d’un type inconnu. Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed on its way. Copy it again from where it came.</source>
        <translation>Le début de ce fichier scellé a été modifié en chemin. Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The content of this sealed file is cut off or was changed. Copy it again from where it came.</source>
        <translation>Le contenu de ce fichier scellé est tronqué ou a été modifié. Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>This key does not open it. Use the office key or the recovery key of this campaign.</source>
        <translation>Cette clé ne l’ouvre pas. Prenez la clé du bureau ou la clé de secours de cette campagne.</translation>
    </message>
    <message>
        <source>The text form of this sealed file is damaged. Copy all of it, from its BEGIN line to its END line.</source>
        <translation>La forme texte de ce fichier scellé est abîmée. Copiez tout, de la ligne BEGIN à la ligne END.</translation>
    </message>
    <message>
        <source>That passphrase does not open this key file. Check capitals and the keyboard&apos;s language, then try again.</source>
        <translation>Cette phrase de passe n’ouvre pas le fichier de clé. Vérifiez les majuscules et la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>This passphrase cannot protect a key: {reason}. Four or five unrelated words make a good one.</source>
        <translation>Cette phrase de passe ne peut pas protéger une clé&#xa0;: {reason}. Quatre ou cinq mots sans rapport en font une bonne.</translation>
    </message>
    <message>
        <source>This key file asks for too little or too much work to open. Use the file that “office keygen” made.</source>
        <translation>Ce fichier de clé demande trop peu ou trop de calcul. Prenez le fichier créé par «&#x202f;office keygen&#x202f;».</translation>
    </message>
    <message>
        <source>This is not a whole {what}. Copy it again, from its first to its last character.</source>
        <translation>Ceci n’est pas complet&#xa0;: {what}. Copiez de nouveau, du premier au dernier caractère.</translation>
    </message>
    <message>
        <source>This key file was made for a newer version of Petition Desktop. Update the program, then try again.</source>
        <translation>Ce fichier de clé a été fait pour une version plus récente de Petition Desktop. Mettez le programme à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>These words are not a recovery key: {reason}. Compare each word with the sheet.</source>
        <translation>Ces mots ne sont pas une clé de secours&#xa0;: {reason}. Comparez chaque mot avec la feuille.</translation>
    </message>
    <message>
        <source>These sealing keys cannot be used together ({reason}). Choose an office key and a recovery key of one kind.</source>
        <translation>Ces clés de scellement ne vont pas ensemble ({reason}). Choisissez une clé du bureau et une clé de secours du même type.</translation>
    </message>
    <message>
        <source>This key has not passed its drill. Run: petition-desktop office drill KEYFILE</source>
        <translation>Cette clé n’a pas encore passé son essai. Tapez&#xa0;: petition-desktop office drill KEYFILE</translation>
    </message>
    <message>
        <source>These bytes are cut off or not of the kind expected ({what}). Copy or send them again.</source>
        <translation>Ces données sont tronquées ou d’un autre type que prévu ({what}). Copiez-les ou envoyez-les de nouveau.</translation>
    </message>
    <message>
        <source>This is not a whole batch ({reason}). Copy it again from the laptop it came from.</source>
        <translation>Ce n’est pas un lot complet ({reason}). Copiez-le de nouveau depuis l’ordinateur dont il vient.</translation>
    </message>
    <message>
        <source>The batch is not in order at number {number}. Keep the file and tell whoever runs the server.</source>
        <translation>Le lot n’est pas en ordre au numéro {number}. Gardez le fichier et prévenez les responsables du serveur.</translation>
    </message>
    <message>
        <source>The signature on this {what} is not right. Do not use it; ask for it again.</source>
        <translation>La signature n’est pas bonne ({what}). Ne l’utilisez pas&#x202f;; demandez un nouvel envoi.</translation>
    </message>
    <message>
        <source>This signing key proves nothing and is refused. Make a new one.</source>
        <translation>Cette clé de signature ne prouve rien et est refusée. Créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The answer does not carry this server&apos;s receipts. Nothing was deleted; it is sent again later.</source>
        <translation>La réponse ne porte pas les reçus de ce serveur. Rien n’a été effacé&#x202f;; un nouvel envoi aura lieu plus tard.</translation>
    </message>
    <message>
        <source>This invite cannot be read ({reason}). Ask your office for a new one.</source>
        <translation>Cette invitation est illisible ({reason}). Demandez-en une nouvelle à votre bureau.</translation>
    </message>
    <message>
        <source>This invite is for a laptop that collects signatures. Open it there; it was not used up.</source>
        <translation>Cette invitation est pour un ordinateur qui recueille des signatures. Ouvrez-la là-bas&#x202f;; elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>A withdrawal code has 20 letters and digits. Check it against your slip.</source>
        <translation>Un code de retrait compte 20 lettres et chiffres. Comparez-le avec votre papier.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new was saved, and nothing is lost. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: rien de nouveau n’a été enregistré, et rien n’est perdu. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {folder}. Allow it for your account or choose another with --home.</source>
        <translation>Impossible d’écrire dans ce dossier&#xa0;: {folder}. Autorisez-le pour votre compte ou choisissez-en un autre avec --home.</translation>
    </message>
    <message>
        <source>The store is busy with something else: nothing was saved. Wait a moment, then try again.</source>
        <translation>La base est occupée à autre chose&#xa0;: rien n’a été enregistré. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The store is damaged. Leave it as it is, copy the whole folder {folder} and ask for help.</source>
        <translation>La base est abîmée. Laissez-la telle quelle, copiez tout le dossier {folder} et demandez de l’aide.</translation>
    </message>
    <message>
        <source>The disk could not be read or written, so nothing new was saved. Check that it is plugged in and lets you store more, then try again.</source>
        <translation>Le disque n’a pas pu être lu ou écrit&#x202f;; rien de nouveau n’a été enregistré. Vérifiez qu’il est branché et accepte l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>A signature on this computer is damaged (number {numbers}) and stays behind; the others go. Keep the data folder as it is and take it to your office.</source>
        <translation>Une signature d’ici est abîmée (numéro {numbers}) et reste&#x202f;; les autres partent. Apportez le dossier de données tel quel à votre bureau.</translation>
    </message>
    <message>
        <source>This store was made by a newer version of Petition Desktop. Update the program; nothing was changed.</source>
        <translation>Cette base vient d’une version plus récente de Petition Desktop. Mettez le programme à jour&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Petition Desktop is already open on this folder. Use that window, or close it first.</source>
        <translation>Petition Desktop est déjà ouvert sur ce dossier. Utilisez cette fenêtre-là, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>This is no store to rescue signatures from ({reason}). Choose a copied data folder, or the file petition.sqlite3 in one.</source>
        <translation>On ne peut pas en sauver de signatures ({reason}). Choisissez une copie de dossier de données, ou le fichier petition.sqlite3 qu’il contient.</translation>
    </message>
    <message>
        <source>This computer has not joined a server yet. Signatures are kept; join with an invite to send them.</source>
        <translation>Cet ordinateur n’a pas encore rejoint de serveur. Les signatures sont gardées&#x202f;; il faut une invitation pour les envoyer.</translation>
    </message>
    <message>
        <source>The key of this computer is missing ({reason}). Nothing is lost, but it cannot send: take it, or a copy of its data folder, to your office.</source>
        <translation>La clé de cet ordinateur manque ({reason})&#xa0;: il ne peut pas envoyer. Rien n’est perdu&#xa0;: portez-le, ou une copie de son dossier, au bureau.</translation>
    </message>
    <message>
        <source>The shift cannot start yet: {reason}. Change that, then try again.</source>
        <translation>La permanence ne peut pas encore commencer&#xa0;: {reason}. Changez cela, puis réessayez.</translation>
    </message>
    <message>
        <source>A shift is running already. Hand it over, or end it first.</source>
        <translation>Une permanence est déjà en cours. Passez-la à quelqu’un ou terminez-la d’abord.</translation>
    </message>
    <message>
        <source>No shift is running. Start one first.</source>
        <translation>Aucune permanence n’est en cours. Commencez-en une d’abord.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Choose one that you use nowhere else.</source>
        <translation>Un code PIN a de 4 à 8 chiffres. Choisissez-en un que vous n’utilisez nulle part ailleurs.</translation>
    </message>
    <message>
        <source>That is not the PIN. Wrong tries until the next wait: {left}.</source>
        <translation>Ce n’est pas le bon code PIN. Essais restants avant la prochaine attente&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait {seconds} seconds, then try again.</source>
        <translation>Trop de codes PIN faux. Attendez {seconds} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>That cannot be done with paper sheets: {reason}. Change that, then try again.</source>
        <translation>C’est impossible avec les feuilles de signatures&#xa0;: {reason}. Changez cela, puis réessayez.</translation>
    </message>
    <message>
        <source>No sheet {sheet} is known here. Type its whole number; its campaign has to be on this computer.</source>
        <translation>La feuille {sheet} n’est pas connue ici. Saisissez son numéro entier&#x202f;; sa campagne doit être sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the sheets as a PDF, on a stick, and print them on another computer.</source>
        <translation>Cet ordinateur n’a pas d’imprimante. Enregistrez les feuilles en PDF sur une clé et imprimez-les sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Try again, or save them as a PDF and print them elsewhere.</source>
        <translation>L’imprimante n’a pas accepté les feuilles. Réessayez, ou enregistrez-les en PDF et imprimez-les ailleurs.</translation>
    </message>
    <message>
        <source>This sheet shows version {version} of the campaign, which is not on this computer. Ask your office.</source>
        <translation>Cette feuille porte la version {version} de la campagne, qui n’est pas sur cet ordinateur. Demandez à votre bureau.</translation>
    </message>
    <message>
        <source>Line {line} of this sheet is typed in already. Go on with another line, or take it back first.</source>
        <translation>La ligne {line} de cette feuille est déjà saisie. Passez à une autre ligne, ou reprenez-la d’abord.</translation>
    </message>
    <message>
        <source>This sheet has no line {line}. Look at the numbers beside its lines.</source>
        <translation>Cette feuille n’a pas de ligne {line}. Regardez les numéros à côté des lignes.</translation>
    </message>
    <message>
        <source>No signature on this computer has this code. Check every character, and the campaign.</source>
        <translation>Aucune signature de cet ordinateur n’a ce code. Vérifiez chaque caractère, et la campagne.</translation>
    </message>
    <message>
        <source>No laptop “{laptop}” is known here. Fetch first, then use its name or the beginning of its id.</source>
        <translation>Aucun ordinateur «&#x202f;{laptop}&#x202f;» n’est connu ici. Recevez d’abord, puis donnez son nom ou le début de son identifiant.</translation>
    </message>
    <message>
        <source>Several laptops answer to “{laptop}”. Use the beginning of its id, at least 8 characters.</source>
        <translation>Plusieurs ordinateurs répondent à «&#x202f;{laptop}&#x202f;». Donnez le début de l’identifiant, 8 caractères au moins.</translation>
    </message>
    <message>
        <source>Number {number} of this laptop has not come yet. Fetch again, or bring its stick.</source>
        <translation>Le numéro {number} de cet ordinateur n’est pas encore arrivé. Recevez de nouveau, ou apportez sa clé USB.</translation>
    </message>
    <message>
        <source>These are not the words for number {number} here. Compare both again; if they stay, keep everything.</source>
        <translation>Ce ne sont pas les mots du numéro {number} ici. Comparez de nouveau les deux&#x202f;; si cela ne change pas, conservez tout.</translation>
    </message>
    <message>
        <source>No network, or the server does not answer. Everything is kept here and sent later.</source>
        <translation>Pas de réseau, ou le serveur ne répond pas. Tout est gardé ici et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Everything is kept here; it is sent again in smaller parts.</source>
        <translation>Le serveur n’a pas répondu à temps. Tout est gardé ici&#x202f;; un nouvel envoi se fera en plus petites parties.</translation>
    </message>
    <message>
        <source>This server is reached through Tor only. Start Tor and set: proxy = &quot;socks5h://127.0.0.1:9050&quot;</source>
        <translation>Ce serveur n’est joignable que par Tor. Démarrez Tor et réglez&#xa0;: proxy = &quot;socks5h://127.0.0.1:9050&quot;</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open a web page, log in, then press “Send now”.</source>
        <translation>Ce réseau demande d’abord une connexion. Ouvrez une page web, connectez-vous, puis appuyez sur «&#x202f;Envoyer maintenant&#x202f;».</translation>
    </message>
    <message>
        <source>The answer sends us to another address ({host}). Nothing was sent there; check the network.</source>
        <translation>La réponse renvoie vers une autre adresse ({host}). Rien n’y a été envoyé&#x202f;; vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not known here, so nothing was sent. Check the clock and the network.</source>
        <translation>Le certificat du serveur est inconnu ici, donc rien n’a été envoyé. Vérifiez l’horloge et le réseau.</translation>
    </message>
    <message>
        <source>The answer was not a whole answer of our server ({reason}). Nothing is lost; it is sent again later.</source>
        <translation>Ce n’était pas une réponse complète de notre serveur ({reason}). Rien n’est perdu&#x202f;; un nouvel envoi aura lieu plus tard.</translation>
    </message>
    <message>
        <source>The server address {address} must begin with https. Ask your office for a new invite.</source>
        <translation>L’adresse de serveur {address} doit commencer par https. Demandez une nouvelle invitation à votre bureau.</translation>
    </message>
    <message>
        <source>The server is busy. Everything is kept here and sent later.</source>
        <translation>Le serveur est occupé. Tout est gardé ici et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>The server has a fault ({status}). Everything is kept here and sent later.</source>
        <translation>Le serveur a un défaut ({status}). Tout est gardé ici et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>That was too much at once for the server. It is sent again in smaller parts.</source>
        <translation>C’était trop à la fois pour le serveur. Un nouvel envoi se fait en plus petites parties.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s. The server&apos;s time is used from now on.</source>
        <translation>L’horloge de cet ordinateur diffère de celle du serveur. L’heure du serveur est utilisée désormais.</translation>
    </message>
    <message>
        <source>The server does not know this computer. Ask your office for an invite.</source>
        <translation>Le serveur ne connaît pas cet ordinateur. Demandez une invitation à votre bureau.</translation>
    </message>
    <message>
        <source>The server does not know the computer that this batch is from. Have the office invite it, or take the file in there with “batch import”.</source>
        <translation>Le serveur ne connaît pas l’ordinateur d’où vient ce lot. Faites-le inviter par le bureau, ou faites-y lire le fichier par «&#x202f;batch import&#x202f;».</translation>
    </message>
    <message>
        <source>The office has shut this computer out. What it holds stays here; ask for a new invite.</source>
        <translation>Le bureau a exclu cet ordinateur. Ce qu’il contient reste ici&#x202f;; demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>This computer may not do that: it was invited as “{role}”. Ask for an invite of the right kind.</source>
        <translation>Cet ordinateur n’en a pas le droit&#xa0;: il a été invité en tant que «&#x202f;{role}&#x202f;». Demandez une invitation qui convient.</translation>
    </message>
    <message>
        <source>This invite was used before. Ask your office for a new one; an invite works once.</source>
        <translation>Cette invitation a déjà servi. Une invitation ne sert qu’une fois&#x202f;; demandez-en une nouvelle à votre bureau.</translation>
    </message>
    <message>
        <source>This invite has expired. Ask your office for a new one.</source>
        <translation>Cette invitation a expiré. Demandez-en une nouvelle à votre bureau.</translation>
    </message>
    <message>
        <source>The server does not know this invite. Check that you copied all of it.</source>
        <translation>Le serveur ne connaît pas cette invitation. Vérifiez que vous l’avez copiée en entier.</translation>
    </message>
    <message>
        <source>The export could not be written to {path}. Nothing is half-written; choose another place.</source>
        <translation>L’export n’a pas pu être écrit dans {path}. Rien n’est écrit à moitié&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The file {path} could not be used ({reason}). Check the name and your rights to it.</source>
        <translation>Le fichier {path} n’a pas pu être utilisé ({reason}). Vérifiez son nom et vos droits.</translation>
    </message>
    <message>
        <source>The “{extra}” parts of the program are not installed. Run: pip install petition-desktop[{extra}]</source>
        <translation>Les parties «&#x202f;{extra}&#x202f;» du programme ne sont pas installées. Tapez&#xa0;: pip install petition-desktop[{extra}]</translation>
    </message>
    <message>
        <source>In {path}, “{option}” cannot be used: {reason}. Mend or delete that line.</source>
        <translation>Dans {path}, «&#x202f;{option}&#x202f;» est inutilisable&#xa0;: {reason}. Corrigez ou supprimez cette ligne.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Where shall the export be written?</source>
        <translation>Où faut-il écrire l’export&#x202f;?</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tableaux (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that do not count were left out.</source>
        <translation>
            <numerusform>%Ln ligne qui ne compte pas a été laissée de côté.</numerusform>
            <numerusform>%Ln lignes qui ne comptent pas ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are in %1.</source>
        <translation>
            <numerusform>%Ln signature est dans %1.</numerusform>
            <numerusform>%Ln signatures sont dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Sealed on this laptop. Only %1 can open it.</source>
        <translation>Scellé sur cet ordinateur. Personne d’autre que %1 ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Sealed on this laptop. Only the organiser can open it.</source>
        <translation>Scellé sur cet ordinateur. Seule l’organisation qui mène la campagne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Nothing you typed stays on this screen.</source>
        <translation>Rien de ce que vous avez tapé ne reste à l’écran.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Protection des données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures at this stall today</source>
        <translation>
            <numerusform>%Ln signature à ce stand aujourd’hui</numerusform>
            <numerusform>%Ln signatures à ce stand aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed today</source>
        <translation>
            <numerusform>%Ln signature aujourd’hui</numerusform>
            <numerusform>%Ln signatures aujourd’hui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>(optional)</source>
        <translation>(facultatif)</translation>
    </message>
    <message>
        <source>You can sign from the age of %1.</source>
        <translation>Vous pouvez signer à partir de %1 ans.</translation>
    </message>
    <message>
        <source>Number of this document: %1.</source>
        <translation>Numéro de ce document&#xa0;: %1.</translation>
    </message>
    <message>
        <source>(not needed to sign)</source>
        <translation>(pas nécessaire pour signer)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation>Ajoutez votre nom</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campagne</translation>
    </message>
    <message numerus="yes">
        <source>%n answers need another look.</source>
        <translation>
            <numerusform>Une réponse est à revoir.</numerusform>
            <numerusform>%n réponses sont à revoir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>This shift ends and the next one begins at the same place, with the same goal.</source>
        <translation>Cette permanence se termine et la suivante commence au même endroit, avec le même objectif.</translation>
    </message>
    <message>
        <source>Initials of the next volunteer</source>
        <translation>Initiales du bénévole suivant</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>Nouveau code PIN, 4 à 8 chiffres</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(facultatif)</translation>
    </message>
    <message>
        <source>Without one it stays as it is.</source>
        <translation>Sans cela, il reste le même.</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Passer le relais maintenant</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>Retour au tiroir</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>For the volunteer</source>
        <translation>Pour les bénévoles</translation>
    </message>
    <message>
        <source>Start a shift</source>
        <translation>Commencer une permanence</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Signatures by hour</source>
        <translation>Signatures par heure</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
    <message numerus="yes">
        <source>Are you still there? This form is emptied in %n s.</source>
        <translation>
            <numerusform>Êtes-vous toujours là&#x202f;? Ce formulaire sera vidé dans %n s.</numerusform>
            <numerusform>Êtes-vous toujours là&#x202f;? Ce formulaire sera vidé dans %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>The invite is kept and shown to its server as soon as there is a network.</source>
        <translation>L’invitation est gardée et présentée à son serveur dès qu’il y a du réseau.</translation>
    </message>
    <message>
        <source>This computer has joined %1.</source>
        <translation>Cet ordinateur a rejoint %1.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Save its recovery sheet …</source>
        <translation>Enregistrer sa feuille de secours…</translation>
    </message>
    <message>
        <source>Make other keys …</source>
        <translation>Créer d’autres clés…</translation>
    </message>
    <message>
        <source>Its public half begins with %1 and ends with %2.</source>
        <translation>Sa moitié publique commence par %1 et finit par %2.</translation>
    </message>
    <message>
        <source>The sheet is the key as 24 words on paper. Whoever has it can read every signature.</source>
        <translation>La feuille est la clé en 24 mots sur papier. Qui l’a peut lire chaque signature.</translation>
    </message>
    <message>
        <source>The key that is open</source>
        <translation>La clé ouverte</translation>
    </message>
    <message>
        <source>A new campaign may have keys of its own. What was sealed to the key above opens with that key only, so keep it.</source>
        <translation>Une nouvelle campagne peut avoir ses propres clés. Ce qui a été scellé avec la clé ci-dessus ne s’ouvre qu’avec elle&#xa0;: gardez-la.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Autres clés</translation>
    </message>
</context>
<context>
    <name>KeysMade</name>
    <message>
        <source>Office key:</source>
        <translation>Clé du bureau&#xa0;:</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>Clé de secours&#xa0;:</translation>
    </message>
    <message>
        <source>Both keys are made and tested</source>
        <translation>Les deux clés sont créées et essayées</translation>
    </message>
    <message>
        <source>Each one opened a record that was sealed to it.</source>
        <translation>Chacune a ouvert un enregistrement scellé pour elle.</translation>
    </message>
    <message>
        <source>Save the recovery sheet …</source>
        <translation>Enregistrer la feuille de secours…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, look whether it is readable, then delete the file.</source>
        <translation>Enregistrée sous %1. Imprimez-la, regardez si elle est lisible, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Now the recovery sheet: the recovery key as 24 words on paper. It opens everything when both files or the passphrase are lost, so it belongs into a safe.</source>
        <translation>Maintenant la feuille de secours&#xa0;: la clé de secours en 24 mots sur papier. Elle ouvre tout si les deux fichiers ou la phrase de passe sont perdus&#x202f;; sa place est dans un coffre.</translation>
    </message>
    <message>
        <source>Save it once more …</source>
        <translation>L’enregistrer encore une fois…</translation>
    </message>
    <message>
        <source>For %1 paper instead</source>
        <translation>Plutôt pour papier %1</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>MakeKey</name>
    <message>
        <source>Where shall the key be written?</source>
        <translation>Où faut-il écrire la clé&#x202f;?</translation>
    </message>
    <message>
        <source>This is too easy to guess. Take four or five unrelated words, 12 characters at least.</source>
        <translation>C’est trop facile à deviner. Prenez quatre ou cinq mots sans rapport, 12 caractères au moins.</translation>
    </message>
    <message>
        <source>Key files (%1)</source>
        <translation>Fichiers de clé (%1)</translation>
    </message>
    <message>
        <source>Make the office key</source>
        <translation>Créer la clé du bureau</translation>
    </message>
    <message>
        <source>Two keys are made, one for every day and one for the safe. Without them nobody can read a signature.</source>
        <translation>Deux clés sont créées, une pour tous les jours et une pour le coffre. Sans elles, personne ne peut lire une signature.</translation>
    </message>
    <message>
        <source>I have a key file already</source>
        <translation>J’ai déjà un fichier de clé</translation>
    </message>
    <message>
        <source>Make and test both keys</source>
        <translation>Créer et essayer les deux clés</translation>
    </message>
    <message>
        <source>Making and testing …</source>
        <translation>Création et essai…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Four or five unrelated words. It locks both keys and is kept nowhere.</source>
        <translation>Quatre ou cinq mots sans rapport. Elle verrouille les deux clés et n’est gardée nulle part.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>Where the office key shall lie</source>
        <translation>Où mettre la clé du bureau</translation>
    </message>
    <message>
        <source>Where the recovery key shall lie</source>
        <translation>Où mettre la clé de secours</translation>
    </message>
    <message>
        <source>Best on a stick of its own that goes into the safe.</source>
        <translation>Au mieux sur une clé USB à part, qui va dans le coffre.</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Choisissez une phrase de passe, s’il vous plaît.</translation>
    </message>
    <message>
        <source>These two are not the same. Please type it once more.</source>
        <translation>Les deux ne sont pas identiques. Tapez-la encore une fois, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please choose a place.</source>
        <translation>Choisissez un endroit, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>NextActions</name>
    <message>
        <source>What else you can do</source>
        <translation>Ce que vous pouvez faire d’autre</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Code QR de l’adresse</translation>
    </message>
</context>
<context>
    <name>NoCampaign</name>
    <message>
        <source>Add another campaign</source>
        <translation>Ajouter une autre campagne</translation>
    </message>
    <message>
        <source>There is no campaign here yet</source>
        <translation>Il n’y a pas encore de campagne ici</translation>
    </message>
    <message>
        <source>Your office gives you a file that ends in .campaign, on a stick or by e-mail. Add it here.</source>
        <translation>Votre bureau vous donne un fichier qui se termine par .campaign, sur une clé USB ou par e-mail. Ajoutez-le ici.</translation>
    </message>
    <message>
        <source>Add a campaign file …</source>
        <translation>Ajouter un fichier de campagne…</translation>
    </message>
    <message>
        <source>You can also drop the file on this window.</source>
        <translation>Vous pouvez aussi déposer le fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Join with the invite</source>
        <translation>Rejoindre avec l’invitation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Or the office&apos;s invite</source>
        <translation>Ou l’invitation du bureau</translation>
    </message>
    <message>
        <source>Paste or type the whole link. An invite file can be added above.</source>
        <translation>Collez ou tapez le lien entier. Un fichier d’invitation s’ajoute plus haut.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Petition office</source>
        <translation>Bureau des pétitions</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>A file waits. It is added as soon as nobody signs.</source>
        <translation>Un fichier attend. Il sera ajouté dès que personne ne signe.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I am helped with this form</source>
        <translation>On m’aide à remplir ce formulaire</translation>
    </message>
    <message>
        <source>Use my own phone</source>
        <translation>Utiliser mon téléphone</translation>
    </message>
    <message>
        <source>I type it myself</source>
        <translation>J’écris moi-même</translation>
    </message>
    <message>
        <source>The volunteer types it for me</source>
        <translation>La personne bénévole écrit pour moi</translation>
    </message>
    <message>
        <source>The volunteer reads it aloud to me</source>
        <translation>La personne bénévole me le lit à voix haute</translation>
    </message>
    <message>
        <source>How do you fill in this form?</source>
        <translation>Comment remplissez-vous ce formulaire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Of %1 these numbers have not arrived: %2.</source>
        <translation>De %1, ces numéros ne sont pas arrivés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 gave numbers twice: its folder was copied. Both signatures are kept.</source>
        <translation>%1 a donné des numéros deux fois&#xa0;: son dossier a été copié. Les deux signatures sont gardées.</translation>
    </message>
    <message>
        <source>Sheet %1, line %2, was typed in on two computers. Both signatures are kept.</source>
        <translation>Feuille %1, ligne %2&#xa0;: saisie sur deux ordinateurs. Les deux signatures sont gardées.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came with two contents</source>
        <translation>
            <numerusform>%Ln arrivée avec deux contenus</numerusform>
            <numerusform>%Ln arrivées avec deux contenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines on paper typed in twice</source>
        <translation>
            <numerusform>%Ln ligne sur papier saisie deux fois</numerusform>
            <numerusform>%Ln lignes sur papier saisies deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened yet</source>
        <translation>
            <numerusform>%Ln pas encore ouverte</numerusform>
            <numerusform>%Ln pas encore ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers given twice</source>
        <translation>
            <numerusform>%Ln numéro donné deux fois</numerusform>
            <numerusform>%Ln numéros donnés deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers missing</source>
        <translation>
            <numerusform>%Ln numéro manque</numerusform>
            <numerusform>%Ln numéros manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln mise de côté</numerusform>
            <numerusform>%Ln mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln retirée</numerusform>
            <numerusform>%Ln retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %Ln more laptops.</source>
        <translation>
            <numerusform>Il en va de même pour %Ln autre ordinateur.</numerusform>
            <numerusform>Il en va de même pour %Ln autres ordinateurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPhone</name>
    <message>
        <source>Sign on your own phone</source>
        <translation>Signer sur votre téléphone</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the square, or type in the address. What you write there goes to that page, not to this computer.</source>
        <translation>Dirigez l’appareil photo de votre téléphone vers le carré, ou tapez l’adresse. Ce que vous y écrivez va à cette page, pas à cet ordinateur.</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>Code QR de l’adresse ci-dessous</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Revenir au formulaire</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Number of the sheet</source>
        <translation>Numéro de la feuille</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>Signatures sur cette feuille</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>Jour noté dessus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>Initiales du bénévole</translation>
    </message>
    <message>
        <source>Type this sheet in</source>
        <translation>Saisir cette feuille</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print paper sheets</source>
        <translation>Imprimer des feuilles de signatures</translation>
    </message>
    <message>
        <source>Typed in on another computer</source>
        <translation>Saisie sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Printed on another computer in %2, with %3 lines.</source>
        <translation>Imprimée sur un autre ordinateur en %2, avec %3 lignes.</translation>
    </message>
    <message>
        <source>Printed on %1 in %2, with %3 lines.</source>
        <translation>Imprimée le %1, langue&#xa0;: %2, %3 lignes.</translation>
    </message>
    <message>
        <source>Every sheet that was printed here is typed in.</source>
        <translation>Toutes les feuilles imprimées ici sont saisies.</translation>
    </message>
    <message>
        <source>Type a paper sheet in</source>
        <translation>Saisir une feuille de signatures</translation>
    </message>
    <message>
        <source>%1: not returned, printed on %2</source>
        <translation>%1&#xa0;: pas revenue, imprimée le %2</translation>
    </message>
    <message>
        <source>%1: begun, %2 of %3 typed in</source>
        <translation>%1&#xa0;: commencée, %2 sur %3 saisies</translation>
    </message>
    <message>
        <source>Signed by hand on the paper</source>
        <translation>Signé à la main sur le papier</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>Garder cette ligne</translation>
    </message>
    <message>
        <source>Unreadable or not complete</source>
        <translation>Illisible ou incomplète</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>Reprendre la dernière ligne</translation>
    </message>
    <message>
        <source>This sheet is done</source>
        <translation>Cette feuille est finie</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Feuille %1</translation>
    </message>
    <message>
        <source>%1 of %2 written on the sheet</source>
        <translation>%1 sur %2 notées sur la feuille</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Every line of this sheet was dealt with.</source>
        <translation>Toutes les lignes de cette feuille sont traitées.</translation>
    </message>
    <message>
        <source>Enter or Tab: next field · Ctrl+Enter: keep the line · F8: unreadable · F7: take back · Page up, page down: another line · Esc: go on later</source>
        <translation>Entrée ou Tab&#xa0;: champ suivant · Ctrl+Entrée&#xa0;: garder la ligne · F8&#xa0;: illisible · F7&#xa0;: reprendre · Page préc., page suiv.&#xa0;: autre ligne · Échap&#xa0;: continuer plus tard</translation>
    </message>
    <message>
        <source>Line %1: typed in</source>
        <translation>Ligne %1&#xa0;: saisie</translation>
    </message>
    <message>
        <source>Line %1: unreadable</source>
        <translation>Ligne %1&#xa0;: illisible</translation>
    </message>
    <message>
        <source>Line %1: to be typed now</source>
        <translation>Ligne %1&#xa0;: à saisir maintenant</translation>
    </message>
    <message>
        <source>Line %1: to come</source>
        <translation>Ligne %1&#xa0;: à venir</translation>
    </message>
    <message>
        <source>Copy this from the foot of the sheet.</source>
        <translation>Recopiez cela du bas de la feuille.</translation>
    </message>
    <message>
        <source>That is not the number written on the sheet. If it is right, press “%1” again.</source>
        <translation>Ce n’est pas le nombre noté sur la feuille. S’il est juste, appuyez encore une fois sur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Sheet %1 is done.</source>
        <translation>La feuille %1 est finie.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are not typed in yet</source>
        <translation>
            <numerusform>%n feuille n’est pas encore saisie</numerusform>
            <numerusform>%n feuilles ne sont pas encore saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are on their way to the printer.</source>
        <translation>
            <numerusform>%n feuille est envoyée à l’imprimante.</numerusform>
            <numerusform>%n feuilles sont envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are saved in %1.</source>
        <translation>
            <numerusform>%n feuille est enregistrée dans %1.</numerusform>
            <numerusform>%n feuilles sont enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Enregistrer les feuilles</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Langue des feuilles</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Combien de feuilles</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>For when the power fails. Each sheet has a number of its own; they come back to be typed in.</source>
        <translation>En cas de panne de courant. Chaque feuille a son propre numéro et revient pour être saisie.</translation>
    </message>
    <message>
        <source>From 1 to 500 sheets at once.</source>
        <translation>De 1 à 500 feuilles à la fois.</translation>
    </message>
    <message>
        <source>Nobody waits for sheet %1 here any more.</source>
        <translation>Ici, plus personne n’attend la feuille %1.</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>To %1, %2</source>
        <translation>À %1, %2</translation>
    </message>
    <message>
        <source>(needed to sign)</source>
        <translation>(nécessaire pour signer)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What the columns ask; a tick in a box is a yes:</source>
        <translation>Ce que demandent les colonnes&#x202f;; une case cochée vaut oui&#xa0;:</translation>
    </message>
    <message>
        <source>%1 answers for your data. To ask, or to take your signature back: %2.</source>
        <translation>%1 répond de vos données. Pour une question, ou pour retirer votre signature&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The whole privacy notice: %1, and at the stall.</source>
        <translation>La notice complète sur les données&#xa0;: %1, et au stand.</translation>
    </message>
    <message>
        <source>The whole privacy notice can be read at the stall.</source>
        <translation>La notice complète sur les données peut être lue au stand.</translation>
    </message>
    <message>
        <source>Who has this sheet can read it: lock it away.</source>
        <translation>Qui a cette feuille peut la lire&#xa0;: mettez-la sous clé.</translation>
    </message>
    <message>
        <source>If you found it, give it to %1.</source>
        <translation>Si vous l’avez trouvée, remettez-la à %1.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>Signatures sur cette feuille</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>Initiales du bénévole</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Hide what I type</source>
        <translation>Cacher ce que je tape</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je tape</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Back soon</source>
        <translation>De retour bientôt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
    <message>
        <source>Country of the number: %1</source>
        <translation>Pays du numéro&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>PIN of this shift</source>
        <translation>Code PIN de cette permanence</translation>
    </message>
    <message>
        <source>Whoever started the shift chose it.</source>
        <translation>La personne qui a commencé la permanence l’a choisi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For the volunteer</source>
        <translation>Pour les bénévoles</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>Effacer un chiffre</translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <translation>Effacer tous les chiffres</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy notice</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please write your name.</source>
        <translation>Écrivez votre nom, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please write your given name.</source>
        <translation>Écrivez votre prénom, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please write your family name.</source>
        <translation>Écrivez votre nom de famille, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>Écrivez votre adresse e-mail, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>Écrivez votre numéro de téléphone, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please write your address.</source>
        <translation>Écrivez votre adresse, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please write your postcode.</source>
        <translation>Écrivez votre code postal, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>Choisissez un pays, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please write your date of birth.</source>
        <translation>Écrivez votre date de naissance, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please write the year you were born in.</source>
        <translation>Écrivez votre année de naissance, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Choisissez une de ces réponses, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please write an answer.</source>
        <translation>Écrivez une réponse, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please write this number.</source>
        <translation>Écrivez ce numéro, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please sign in the field, or set the tick below it.</source>
        <translation>Signez dans le champ, ou cochez la case en dessous, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This date cannot be right yet. Please look at day, month and year.</source>
        <translation>Cette date ne peut pas encore être juste. Regardez le jour, le mois et l’année, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This number cannot be right. Please compare it with your document, character by character.</source>
        <translation>Ce numéro ne peut pas être juste. Comparez-le à votre document, caractère par caractère.</translation>
    </message>
    <message>
        <source>There is hardly a line yet. Please sign in the field, or set the tick below it.</source>
        <translation>Il n’y a presque pas encore de trait. Signez dans le champ, ou cochez la case en dessous.</translation>
    </message>
    <message>
        <source>This is too much to keep. Please clear the field and sign once more.</source>
        <translation>C’est trop pour être conservé. Effacez le champ et signez de nouveau, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This one is needed. Please tick it.</source>
        <translation>Cette case est nécessaire. Cochez-la, s’il vous plaît.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen. Please type it again.</source>
        <translation>Il y a là un caractère invisible. Tapez de nouveau, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Please shorten it.</source>
        <translation>C’est plus long que %1 caractères. Raccourcissez, s’il vous plaît.</translation>
    </message>
    <message>
        <source>There is no letter in it yet. Please write your name.</source>
        <translation>Il n’y a pas encore de lettre ici. Écrivez votre nom, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This is not a whole address yet. It looks like name@example.org.</source>
        <translation>Ce n’est pas encore une adresse complète. Elle ressemble à name@example.org.</translation>
    </message>
    <message>
        <source>This is not a whole phone number yet. It looks like +852 9123 4567.</source>
        <translation>Ce n’est pas encore un numéro complet. Il ressemble à +852 9123 4567.</translation>
    </message>
    <message>
        <source>A postcode has letters and digits only.</source>
        <translation>Un code postal n’a que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>Please choose a country from the list.</source>
        <translation>Choisissez un pays dans la liste, s’il vous plaît.</translation>
    </message>
    <message>
        <source>A letter would not arrive yet: a part of the address is missing.</source>
        <translation>Une lettre n’arriverait pas encore&#xa0;: il manque une partie de l’adresse.</translation>
    </message>
    <message>
        <source>Please write the year with four digits, such as 1985.</source>
        <translation>Écrivez l’année en quatre chiffres, comme 1985, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This day is still to come. Please look at the year.</source>
        <translation>Ce jour est encore à venir. Regardez l’année, s’il vous plaît.</translation>
    </message>
    <message>
        <source>You are too young to sign this one. Thank you for wanting to.</source>
        <translation>Vous n’avez pas encore l’âge de signer celle-ci. Merci de l’avoir voulu.</translation>
    </message>
    <message>
        <source>Without this we may not count you. Tick it if you agree.</source>
        <translation>Sans cela, nous ne pouvons pas vous compter. Cochez si vous êtes d’accord.</translation>
    </message>
    <message>
        <source>This answer does not fit. Please give it again.</source>
        <translation>Cette réponse ne convient pas. Donnez-la de nouveau, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This campaign does not ask that any more. Please start the form again.</source>
        <translation>Cette campagne ne demande plus cela. Recommencez le formulaire, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a character in it cannot be seen</source>
        <translation>contient un caractère invisible</translation>
    </message>
    <message>
        <source>a label is not right</source>
        <translation>une étiquette n’est pas bonne</translation>
    </message>
    <message>
        <source>a language such as en or zh-Hant, or nothing</source>
        <translation>une langue telle que en ou zh-Hant, ou rien</translation>
    </message>
    <message>
        <source>a newer version of the campaign has come</source>
        <translation>une version plus récente de la campagne est arrivée</translation>
    </message>
    <message>
        <source>a part is too long</source>
        <translation>une partie est trop longue</translation>
    </message>
    <message>
        <source>a part of it is missing or changed</source>
        <translation>une partie manque ou a été modifiée</translation>
    </message>
    <message>
        <source>a picture is missing</source>
        <translation>une image manque</translation>
    </message>
    <message>
        <source>a picture is not the one listed</source>
        <translation>une image n’est pas celle de la liste</translation>
    </message>
    <message>
        <source>a rule is broken at {place}</source>
        <translation>une règle n’est pas respectée à {place}</translation>
    </message>
    <message>
        <source>a signature is too large</source>
        <translation>une signature est trop grande</translation>
    </message>
    <message>
        <source>a web page came instead</source>
        <translation>une page web est venue à la place</translation>
    </message>
    <message>
        <source>a whole number from 75 to 300</source>
        <translation>un nombre entier de 75 à 300</translation>
    </message>
    <message>
        <source>an address that begins with socks5h://, http:// or https://, or nothing</source>
        <translation>une adresse qui commence par socks5h://, http:// ou https://, ou rien</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>auto or file</source>
        <translation>auto ou file</translation>
    </message>
    <message>
        <source>auto or high</source>
        <translation>auto ou high</translation>
    </message>
    <message>
        <source>auto, light or dark</source>
        <translation>auto, light ou dark</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug, info, warning ou error</translation>
    </message>
    <message>
        <source>initials, at most 8 characters</source>
        <translation>des initiales, 8 caractères au plus</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>la liaison s’est interrompue</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>ne se lit pas</translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation>ne se lit pas comme du texte</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>le début ne correspond pas</translation>
    </message>
    <message>
        <source>it does not begin with {prefix}</source>
        <translation>ne commence pas par {prefix}</translation>
    </message>
    <message>
        <source>it does not know what we asked for</source>
        <translation>l’autre côté ne connaît pas notre demande</translation>
    </message>
    <message>
        <source>it does not say whose it is</source>
        <translation>elle ne dit pas de qui elle est</translation>
    </message>
    <message>
        <source>it does not understand this version of the program</source>
        <translation>l’autre côté ne comprend pas cette version du programme</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>it exists, and a key is never written over</source>
        <translation>existe déjà, et une clé n’est jamais écrasée</translation>
    </message>
    <message>
        <source>it holds a character that cannot be typed again</source>
        <translation>contient un caractère que l’on ne peut pas retaper</translation>
    </message>
    <message>
        <source>it holds more than {count} files of a campaign</source>
        <translation>contient plus de {count} fichiers d’une campagne</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>it is another campaign file than announced</source>
        <translation>c’est un autre fichier de campagne que celui annoncé</translation>
    </message>
    <message>
        <source>it is another campaign than announced</source>
        <translation>c’est une autre campagne que celle annoncée</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>est tronqué</translation>
    </message>
    <message>
        <source>it is cut off or changed</source>
        <translation>est tronqué ou modifié</translation>
    </message>
    <message>
        <source>it is damaged too much</source>
        <translation>elle est trop abîmée</translation>
    </message>
    <message>
        <source>it is for a newer version of the program</source>
        <translation>est fait pour une version plus récente du programme</translation>
    </message>
    <message>
        <source>it is not one of this program</source>
        <translation>elle n’est pas de ce programme</translation>
    </message>
    <message>
        <source>it is not the batch we asked for</source>
        <translation>ce n’est pas le lot que nous avons demandé</translation>
    </message>
    <message>
        <source>it is not the list we asked for</source>
        <translation>ce n’est pas la liste que nous avons demandée</translation>
    </message>
    <message>
        <source>it is not “name = value”</source>
        <translation>n’est pas de la forme «&#x202f;nom = valeur&#x202f;»</translation>
    </message>
    <message>
        <source>it is of another device</source>
        <translation>vient d’un autre appareil</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>est compressé</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>it must be {allowed}</source>
        <translation>il faut {allowed}</translation>
    </message>
    <message>
        <source>it needs at least {count} characters</source>
        <translation>il faut au moins {count} caractères</translation>
    </message>
    <message>
        <source>it says it holds {count} signatures</source>
        <translation>dit contenir {count} signatures</translation>
    </message>
    <message>
        <source>it speaks of another device or server</source>
        <translation>parle d’un autre appareil ou serveur</translation>
    </message>
    <message>
        <source>it would hold {count} signatures</source>
        <translation>contiendrait {count} signatures</translation>
    </message>
    <message>
        <source>its beginning is not right</source>
        <translation>le début n’est pas bon</translation>
    </message>
    <message>
        <source>its content is not understood</source>
        <translation>le contenu n’est pas compris</translation>
    </message>
    <message>
        <source>its content is not written as it should be</source>
        <translation>le contenu n’est pas écrit comme il le faut</translation>
    </message>
    <message>
        <source>its file is gone or not right</source>
        <translation>son fichier manque ou n’est pas bon</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>its second signature is not right</source>
        <translation>la deuxième signature n’est pas bonne</translation>
    </message>
    <message>
        <source>its signature is not right</source>
        <translation>la signature n’est pas bonne</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>locked key file</source>
        <translation>fichier de clé verrouillé</translation>
    </message>
    <message>
        <source>locked key file (this is the public half)</source>
        <translation>fichier de clé verrouillé (ceci est la moitié publique)</translation>
    </message>
    <message>
        <source>more signatures are written down than the sheet has lines</source>
        <translation>il y a plus de signatures notées que de lignes sur la feuille</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>pas encore ouverte</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>on ne peut rien y écrire</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>office key</source>
        <translation>clé du bureau</translation>
    </message>
    <message>
        <source>one of them is another word or in another place</source>
        <translation>l’un d’eux est un autre mot ou n’est pas à sa place</translation>
    </message>
    <message>
        <source>our request was changed on its way</source>
        <translation>notre demande a été modifiée en chemin</translation>
    </message>
    <message>
        <source>public key file</source>
        <translation>fichier de clé publique</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>root</source>
        <translation>clé racine</translation>
    </message>
    <message>
        <source>sealing key</source>
        <translation>clé de scellement</translation>
    </message>
    <message>
        <source>some are post-quantum and some are not</source>
        <translation>certaines sont post-quantiques et d’autres non</translation>
    </message>
    <message>
        <source>something else came instead</source>
        <translation>autre chose est venu à la place</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>quelque chose suit la fin</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>stand</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>état {status}</translation>
    </message>
    <message>
        <source>text of at most 80 characters</source>
        <translation>un texte de 80 caractères au plus</translation>
    </message>
    <message>
        <source>the campaign is not offered in this language</source>
        <translation>la campagne n’est pas proposée dans cette langue</translation>
    </message>
    <message>
        <source>the day on the sheet has not come yet</source>
        <translation>le jour noté sur la feuille n’est pas encore venu</translation>
    </message>
    <message>
        <source>the disk has a fault</source>
        <translation>le disque est défectueux</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>le disque n’est plus là</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>le disque a refusé</translation>
    </message>
    <message>
        <source>the goal must be a number from 0 to 100,000</source>
        <translation>l’objectif doit être un nombre de 0 à 100 000</translation>
    </message>
    <message>
        <source>the id of a campaign, or nothing</source>
        <translation>l’identifiant d’une campagne, ou rien</translation>
    </message>
    <message>
        <source>the initials are longer than 8 characters</source>
        <translation>les initiales dépassent 8 caractères</translation>
    </message>
    <message>
        <source>the initials are missing</source>
        <translation>les initiales manquent</translation>
    </message>
    <message>
        <source>the keyring does not give it</source>
        <translation>le trousseau du système ne la donne pas</translation>
    </message>
    <message>
        <source>the number of sheets must be from 1 to 500</source>
        <translation>le nombre de feuilles doit être de 1 à 500</translation>
    </message>
    <message>
        <source>the path of a file, or nothing</source>
        <translation>le chemin d’un fichier, ou rien</translation>
    </message>
    <message>
        <source>the place is longer than 80 characters</source>
        <translation>le lieu dépasse 80 caractères</translation>
    </message>
    <message>
        <source>the place is missing</source>
        <translation>le lieu manque</translation>
    </message>
    <message>
        <source>the server found a fault in it</source>
        <translation>le serveur y a trouvé une faute</translation>
    </message>
    <message>
        <source>the texts of the campaign leave no room for lines</source>
        <translation>les textes de la campagne ne laissent pas de place aux lignes</translation>
    </message>
    <message>
        <source>there are {count} words instead of {right}</source>
        <translation>il y a {count} mots au lieu de {right}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>cette option n’existe pas</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>cette ligne</translation>
    </message>
    <message>
        <source>this sheet has come back here</source>
        <translation>cette feuille est revenue ici</translation>
    </message>
    <message>
        <source>this sheet was not printed here</source>
        <translation>cette feuille n’a pas été imprimée ici</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>retraits</translation>
    </message>
    <message>
        <source>word {place} is not one of the words that can be on a sheet</source>
        <translation>le mot {place} ne peut pas être sur une feuille</translation>
    </message>
    <message>
        <source>your account may not use it</source>
        <translation>votre compte n’y a pas droit</translation>
    </message>
    <message>
        <source>{count} were announced and {written} came</source>
        <translation>{count} annoncées, {written} arrivées</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, ligne {line}</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>au bureau</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>waiting here</source>
        <translation>attend ici</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>its signer saw other words than this version of the campaign has</source>
        <translation>la personne qui a signé a vu d’autres mots que ceux de cette version de la campagne</translation>
    </message>
    <message>
        <source>it breaks the rules of the campaign</source>
        <translation>ne respecte pas les règles de la campagne</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>What is wrong with one field, so that staff can find it on the page that was signed.</extracomment>
        <translation>manque</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>caractères cachés</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>consent needed</source>
        <translation>consentement nécessaire</translation>
    </message>
    <message>
        <source>an entry the campaign does not have</source>
        <translation>une réponse que la campagne ne demande pas</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>d’un autre type</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>trop jeune</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where the campaign is not at hand, these ids most likely are what they say.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>ordinateur %1</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>mise de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>counted, another copy differs</source>
        <translation>comptée, une autre copie diffère</translation>
    </message>
    <message>
        <source>counted, perhaps twice</source>
        <translation>comptée, peut-être deux fois</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>comptée</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fetch and open</source>
        <translation>Recevoir et ouvrir</translation>
    </message>
    <message>
        <source>Search names, e-mail, postcode, id, in any script</source>
        <translation>Rechercher nom, e-mail, code postal, identifiant, dans toute écriture</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Chercher dans le registre</translation>
    </message>
    <message>
        <source>For spreadsheets (CSV) …</source>
        <translation>Pour tableurs (CSV)…</translation>
    </message>
    <message>
        <source>For machines (CSV, unchanged) …</source>
        <translation>Pour machines (CSV, inchangé)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Nothing in the register holds these letters.</source>
        <translation>Rien dans le registre ne contient ces lettres.</translation>
    </message>
    <message>
        <source>Nothing is here yet. “Fetch and open” brings what has arrived at the server.</source>
        <translation>Il n’y a encore rien ici. «&#x202f;Recevoir et ouvrir&#x202f;» apporte ce qui est arrivé au serveur.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>How what is left is shared out, and the least a column must have at 100 % to be of use. Which columns give way first: language, e-mail, stall, place. Name, time and state stay.</extracomment>
        <translation>Signatures</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Lock the office</source>
        <translation>Verrouiller le bureau</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing new came.</source>
        <translation>Rien de nouveau n’est arrivé.</translation>
    </message>
    <message>
        <source>This office has not joined a server yet, so only the inbox was opened.</source>
        <translation>Ce bureau n’a pas encore rejoint de serveur&#x202f;; seule la boîte de réception a été ouverte.</translation>
    </message>
    <message>
        <source>Not everything was fetched: %1</source>
        <translation>Tout n’a pas été reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>A new version of %1 changes its keys. Check it, then drop its file on this window.</source>
        <translation>Une nouvelle version de %1 change ses clés. Vérifiez-la, puis déposez son fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>A new version of %1 at the server was refused.</source>
        <translation>Une nouvelle version de %1 sur le serveur a été refusée.</translation>
    </message>
    <message>
        <source>The server was set back to an older state; what was taken back was read again.</source>
        <translation>Le serveur a été ramené à un état antérieur&#x202f;; la liste des signatures retirées a été relue.</translation>
    </message>
    <message>
        <source>The server was set back to an older state; all of %1 was fetched again.</source>
        <translation>Le serveur a été ramené à un état plus ancien&#x202f;; tout ce qui est de %1 a été reçu de nouveau.</translation>
    </message>
    <message>
        <source>A batch of %1 was passed over: %2</source>
        <translation>Un lot de %1 a été passé&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read; the table says why.</source>
        <translation>
            <numerusform>%Ln est illisible&#x202f;; le tableau dit pourquoi.</numerusform>
            <numerusform>%Ln sont illisibles&#x202f;; le tableau dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signatures are in the register.</source>
        <translation>
            <numerusform>%Ln nouvelle signature est dans le registre.</numerusform>
            <numerusform>%Ln nouvelles signatures sont dans le registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were set aside; the table says why.</source>
        <translation>
            <numerusform>%Ln a été mise de côté&#x202f;; le tableau dit pourquoi.</numerusform>
            <numerusform>%Ln ont été mises de côté&#x202f;; le tableau dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching from the server: %Ln new so far</source>
        <translation>
            <numerusform>Réception du serveur&#xa0;: %Ln nouvelle jusqu’ici</numerusform>
            <numerusform>Réception du serveur&#xa0;: %Ln nouvelles jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln, %1 of them are done</source>
        <translation>
            <numerusform>Ouverture de %Ln, dont %1 faites</numerusform>
            <numerusform>Ouverture de %Ln, dont %1 faites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>The key as 24 words, in this order</source>
        <translation>La clé en 24 mots, dans cet ordre</translation>
    </message>
    <message>
        <source>Whoever has this page can read every signature.</source>
        <translation>Qui a cette page peut lire chaque signature.</translation>
    </message>
    <message>
        <source>Keep it in a safe, apart from the key file. Do not photograph it, and do not send it.</source>
        <translation>Gardez-la dans un coffre, à part du fichier de clé. Ne la photographiez pas et ne l’envoyez pas.</translation>
    </message>
    <message>
        <source>The same key as a QR code</source>
        <translation>La même clé en code QR</translation>
    </message>
    <message>
        <source>Read it only with a device that has no network.</source>
        <translation>À lire seulement avec un appareil sans réseau.</translation>
    </message>
    <message>
        <source>Which key it is</source>
        <translation>De quelle clé il s’agit</translation>
    </message>
    <message>
        <source>Its public half begins and ends like this:</source>
        <translation>Sa moitié publique commence et finit ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Créée le %1</translation>
    </message>
    <message>
        <source>When the key file or its passphrase is lost</source>
        <translation>Quand le fichier de clé ou sa phrase de passe est perdu</translation>
    </message>
    <message>
        <source>On a computer with Petition Desktop, type this command:</source>
        <translation>Sur un ordinateur avec Petition Desktop, tapez cette commande&#xa0;:</translation>
    </message>
    <message>
        <source>Type the 24 words, or the text of the QR code, and a new passphrase.</source>
        <translation>Tapez les 24 mots, ou le texte du code QR, et une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>Compare the public half with the one on this page. They must be the same.</source>
        <translation>Comparez la moitié publique avec celle de cette page. Elles doivent être identiques.</translation>
    </message>
    <message>
        <source>Delete the file this page was printed from.</source>
        <translation>Supprimez le fichier qui a servi à imprimer cette page.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Gardée par</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file.</source>
        <translation>Enregistrée sous %1. Imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Where shall the recovery sheet be written?</source>
        <translation>Où faut-il écrire la feuille de secours&#x202f;?</translation>
    </message>
    <message>
        <source>Pages for the printer (%1)</source>
        <translation>Pages pour l’imprimante (%1)</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>feuille-de-secours</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>se termine</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>pas encore ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>(optional)</source>
        <translation>(facultatif)</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>Code PIN, 4 à 8 chiffres</translation>
    </message>
    <message>
        <source>Only signing: full screen, leaving needs the PIN</source>
        <translation>Signature seule&#xa0;: plein écran, on n’en sort qu’avec le code PIN</translation>
    </message>
    <message>
        <source>Full screen keeps curious hands at the form. It is no lock.</source>
        <translation>Le plein écran retient les mains curieuses au formulaire. Ce n’est pas une serrure.</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>Commencer à recueillir</translation>
    </message>
    <message>
        <source>Add another campaign …</source>
        <translation>Ajouter une autre campagne…</translation>
    </message>
    <message>
        <source>Back to the form, without a shift</source>
        <translation>Retour au formulaire, sans permanence</translation>
    </message>
    <message>
        <source>Start of shift</source>
        <translation>Début de la permanence</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>Tout est-il prêt&#xa0;?</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>ShiftEnd</name>
    <message>
        <source>Send this to your office by phone</source>
        <translation>Envoyez ceci à votre bureau par téléphone</translation>
    </message>
    <message>
        <source>QR code with these lines as text</source>
        <translation>Code QR avec ces lignes en texte</translation>
    </message>
    <message>
        <source>Or scan it: these lines and nothing else</source>
        <translation>Ou scannez&#xa0;: ces lignes et rien d’autre</translation>
    </message>
    <message>
        <source>At home, plug this laptop in where there is a network and leave it on: it sends by itself. Or copy them to a stick now, and bring that to your office.</source>
        <translation>Chez vous, branchez cet ordinateur là où il y a un réseau et laissez-le allumé&#xa0;: il envoie de lui-même. Ou copiez-les maintenant sur une clé USB et apportez-la à votre bureau.</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Relais passé à %1</translation>
    </message>
    <message>
        <source>The shift is over. Thank you!</source>
        <translation>La permanence est finie. Merci&#xa0;!</translation>
    </message>
    <message>
        <source>Back to the stall</source>
        <translation>Retour au stand</translation>
    </message>
    <message>
        <source>Start a new shift</source>
        <translation>Commencer une nouvelle permanence</translation>
    </message>
    <message>
        <source>Everything is at the office. There is nothing more to do.</source>
        <translation>Tout est au bureau. Il n’y a plus rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this laptop alone.</source>
        <translation>
            <numerusform>%Ln signature est sur cet ordinateur seul.</numerusform>
            <numerusform>%Ln signatures sont sur cet ordinateur seul.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Where to copy what waits</source>
        <translation>Où copier ce qui attend</translation>
    </message>
    <message>
        <source>Nothing waits, so there is nothing to copy.</source>
        <translation>Rien n’attend, il n’y a donc rien à copier.</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are in “%3” on %4. They wait here as well until the office has them.</source>
        <translation>Les numéros %1 à %2 sont dans «&#xa0;%3&#xa0;» sur %4. Ils attendent aussi ici jusqu’à ce que le bureau les ait.</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Copy to stick</source>
        <translation>Copier sur une clé</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copier sur %1</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Read the whole story</source>
        <translation>Lire toute l’histoire</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>À&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Toute l’histoire</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Pétition</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Lettre ouverte</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Engagement</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>last number %1</source>
        <translation>dernier numéro %1</translation>
    </message>
    <message>
        <source>check word %1</source>
        <translation>mot de contrôle %1</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>ordinateur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>this network wants a log-in</source>
        <translation>ce réseau demande une connexion</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>le serveur est occupé</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>le serveur a un défaut</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is unknown</source>
        <translation>le certificat du serveur est inconnu</translation>
    </message>
    <message>
        <source>the office shut this computer out</source>
        <translation>le bureau a exclu cet ordinateur</translation>
    </message>
    <message>
        <source>the server does not know this computer</source>
        <translation>le serveur ne connaît pas cet ordinateur</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>rien d’envoyé encore</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>dernier envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>not joined to a server yet</source>
        <translation>pas encore de serveur rejoint</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sent</source>
        <translation>
            <numerusform>%Ln envoyée</numerusform>
            <numerusform>les %Ln envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>nouvel essai dans %n min</numerusform>
            <numerusform>nouvel essai dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>nouvel essai dans %n s</numerusform>
            <numerusform>nouvel essai dans %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Take this signature back</source>
        <translation>Retirer cette signature</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Oui, la retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Number %1 is taken back.</source>
        <translation>Le numéro %1 est retiré.</translation>
    </message>
    <message>
        <source>It was deleted on this laptop at once and counts no longer. The office is told when there is a network.</source>
        <translation>Il a été effacé aussitôt sur cet ordinateur et ne compte plus. Le bureau l’apprend dès qu’il y a un réseau.</translation>
    </message>
    <message>
        <source>Number %1, signed just now. Is something wrong with it?</source>
        <translation>Numéro %1, signé à l’instant. Quelque chose ne va pas&#x202f;?</translation>
    </message>
    <message>
        <source>Take number %1 back? It is deleted here at once and counts no longer. Only if its signer wants that.</source>
        <translation>Retirer le numéro %1&#x202f;? Il est effacé ici aussitôt et ne compte plus. Seulement si la personne qui a signé le veut.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>encore %n caractère</numerusform>
            <numerusform>encore %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Change your mind?</source>
        <translation>Vous changez d’avis&#x202f;?</translation>
    </message>
    <message>
        <source>“More time” keeps this page open.</source>
        <translation>«&#x202f;Plus de temps&#x202f;» garde cette page ouverte.</translation>
    </message>
    <message>
        <source>You are number %1 at this stall today. Your signature is sealed and is sent by itself.</source>
        <translation>Vous êtes le numéro %1 à ce stand aujourd’hui. Votre signature est scellée et s’envoie d’elle-même.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>The code that takes your signature back</source>
        <translation>Le code qui retire votre signature</translation>
    </message>
    <message>
        <source>QR code of the code below</source>
        <translation>Code QR du code ci-dessous</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>Elle ne compte pas.</translation>
    </message>
    <message>
        <source>Your signature was deleted on this laptop at once. The office is told when there is a network; until then that waits here, as safely as a signature does.</source>
        <translation>Votre signature a été effacée aussitôt sur cet ordinateur. Le bureau l’apprend dès qu’il y a un réseau&#xa0;; d’ici là, cela attend ici, aussi sûrement qu’une signature.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Your name counts.</source>
        <translation>Votre nom compte.</translation>
    </message>
    <message>
        <source>This code takes your signature back, any time. It is kept nowhere else. Taking it with you is up to you.</source>
        <translation>Ce code retire votre signature, à tout moment. Il n’est gardé nulle part ailleurs. À vous de décider si vous l’emportez.</translation>
    </message>
    <message>
        <source>To take it back at once, call the volunteer while this page is open.</source>
        <translation>Pour la retirer tout de suite, appelez la personne bénévole tant que cette page est ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are sealed.</source>
        <translation>
            <numerusform>%n réponse est scellée.</numerusform>
            <numerusform>%n réponses sont scellées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start by itself in %n s</source>
        <translation>
            <numerusform>Retour au début tout seul dans %n s</numerusform>
            <numerusform>Retour au début tout seul dans %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page stays for %n min</source>
        <translation>
            <numerusform>Cette page reste %n min</numerusform>
            <numerusform>Cette page reste %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agreed to %n points.</source>
        <translation>
            <numerusform>Vous avez accepté %n point.</numerusform>
            <numerusform>Vous avez accepté %n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open the office</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <source>The key file and its passphrase open the signatures. Neither ever leaves this computer.</source>
        <translation>Le fichier de clé et sa phrase de passe ouvrent les signatures. Aucun des deux ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This office has no key yet</source>
        <translation>Ce bureau n’a pas encore de clé</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Please choose the file of the office key.</source>
        <translation>Choisissez le fichier de la clé du bureau, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please type the passphrase.</source>
        <translation>Tapez la phrase de passe, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>Quel fichier de clé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Volunteer</name>
    <message>
        <source>Somebody is signing. If you go on, what is typed here is gone.</source>
        <translation>Quelqu’un est en train de signer. Si vous continuez, ce qui est tapé ici est perdu.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>People sign here, and only the office can read it</source>
        <translation>Ici l’on signe, et seul le bureau peut lire</translation>
    </message>
    <message>
        <source>This program collects signatures at a stall, with or without a network. Each one is sealed on this laptop the moment it is given.</source>
        <translation>Ce programme recueille des signatures à un stand, avec ou sans réseau. Chacune est scellée sur cet ordinateur dès qu’elle est donnée.</translation>
    </message>
    <message>
        <source>Do you have a campaign file? You can drop it on this window.</source>
        <translation>Avez-vous un fichier de campagne&#x202f;? Vous pouvez le déposer sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Collect signatures</source>
        <translation>Recueillir des signatures</translation>
    </message>
    <message>
        <source>Work in the office</source>
        <translation>Travailler au bureau</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Only a volunteer can close this, with the lock above.</source>
        <translation>Seuls les bénévoles peuvent fermer ceci, avec le cadenas en haut.</translation>
    </message>
</context>
</TS>
