<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Adding</name>
    <message>
        <source>Add a campaign file</source>
        <translation>Añadir un archivo de campaña</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>Campañas (%1)</translation>
    </message>
    <message>
        <source>Invites (%1)</source>
        <translation>Invitaciones (%1)</translation>
    </message>
    <message>
        <source>Somebody is signing. Add the file again when they are done.</source>
        <translation>Alguien está firmando. Añada el archivo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Use the new keys</source>
        <translation>Usar las claves nuevas</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadida: %1</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Provincia o ciudad</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Emirato</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Isla</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Óblast</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Parroquia</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Código PIN postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefectura</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>Suburbio</translation>
    </message>
    <message>
        <source>Townland</source>
        <translation>Lugar (townland)</translation>
    </message>
    <message>
        <source>Village or township</source>
        <translation>Pueblo o municipio</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código ZIP</translation>
    </message>
    <message>
        <source>Street, number, flat</source>
        <translation>Calle, número, piso</translation>
    </message>
    <message>
        <source>Part of town</source>
        <translation>Parte de la ciudad</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Ciudad o localidad</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>País o región</translation>
    </message>
    <message>
        <source>Search for a region</source>
        <translation>Buscar una región</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>No region with these letters.</source>
        <translation>Ninguna región con estas letras.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Tell your office</source>
        <translation>Avise a su oficina</translation>
    </message>
    <message>
        <source>The file of this laptop is damaged. Missing numbers: %1.</source>
        <translation>El archivo de este portátil está dañado. Faltan los números: %1.</translation>
    </message>
    <message>
        <source>Go on signing. Then bring this laptop to your office as it is; delete nothing.</source>
        <translation>Siga recogiendo firmas. Después lleve este portátil tal como está a su oficina; no borre nada.</translation>
    </message>
    <message>
        <source>They are kept here, sealed. Your office decides; you need not ask anybody to sign again.</source>
        <translation>Se guardan aquí, selladas. Su oficina decide; nadie tiene que volver a firmar.</translation>
    </message>
    <message>
        <source>The server holds something else under the same number: %1.</source>
        <translation>El servidor tiene otra cosa con el mismo número: %1.</translation>
    </message>
    <message>
        <source>The server could not see that these are sealed: %1.</source>
        <translation>El servidor no pudo ver que estas están selladas: %1.</translation>
    </message>
    <message>
        <source>These came to the server without their sealed part: %1.</source>
        <translation>Estas llegaron al servidor sin su parte sellada: %1.</translation>
    </message>
    <message>
        <source>The server refused these: %1.</source>
        <translation>El servidor rechazó estas: %1.</translation>
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
        <translation>¿Qué le digo a la gente?</translation>
    </message>
    <message>
        <source>Only the office of %1. What you write is sealed on this laptop; from then on neither we here nor the server can read it.</source>
        <translation>Solo la oficina de %1. Lo que escribe se sella en este portátil; desde entonces ni aquí ni en el servidor se puede leer.</translation>
    </message>
    <message>
        <source>Yes, at any time, with the code you get after signing. Without the code write to %1.</source>
        <translation>Sí, en cualquier momento, con el código que recibe al firmar. Sin el código, escriba a %1.</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>¿Quién puede leerlo?</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>¿A dónde va?</translation>
    </message>
    <message>
        <source>Sealed, over the internet or on a stick, to the office. It opens it there, counts it, and uses it only for what you ticked.</source>
        <translation>Sellado, por internet o en una memoria USB, a la oficina. Allí se abre, se cuenta y solo se usa para lo que ha marcado.</translation>
    </message>
    <message>
        <source>Can I take it back?</source>
        <translation>¿Puedo retirarla?</translation>
    </message>
    <message>
        <source>What if there is no network?</source>
        <translation>¿Y si no hay red?</translation>
    </message>
    <message>
        <source>Nothing is lost. It waits here, sealed, and is sent as soon as there is a network.</source>
        <translation>No se pierde nada. Espera aquí, sellada, y se envía en cuanto hay red.</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>have a look</source>
        <translation>conviene mirarlo</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One moment, this laptop is looking …</source>
        <translation>Un momento, este portátil lo está comprobando…</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Campaign open until %1</source>
        <translation>Campaña abierta hasta el %1</translation>
    </message>
    <message>
        <source>The campaign closes soon: %1, %2</source>
        <translation>La campaña se cierra pronto: %1, %2</translation>
    </message>
    <message>
        <source>The campaign opens on %1</source>
        <translation>La campaña se abre el %1</translation>
    </message>
    <message>
        <source>If that day has come, set this laptop&apos;s clock.</source>
        <translation>Si ese día ya llegó, ajuste el reloj de este portátil.</translation>
    </message>
    <message>
        <source>A new version of the campaign has other keys</source>
        <translation>Una versión nueva de la campaña tiene otras claves</translation>
    </message>
    <message>
        <source>Ask your office before you accept it.</source>
        <translation>Pregunte a su oficina antes de aceptarla.</translation>
    </message>
    <message>
        <source>Campaign open</source>
        <translation>Campaña abierta</translation>
    </message>
    <message>
        <source>The campaign is closed</source>
        <translation>La campaña está cerrada</translation>
    </message>
    <message>
        <source>Nobody can sign it any more.</source>
        <translation>Ya nadie puede firmarla.</translation>
    </message>
    <message>
        <source>The campaign&apos;s file is damaged</source>
        <translation>El archivo de la campaña está dañado</translation>
    </message>
    <message>
        <source>Add the campaign again.</source>
        <translation>Añada de nuevo la campaña.</translation>
    </message>
    <message>
        <source>There is no campaign yet</source>
        <translation>Aún no hay ninguna campaña</translation>
    </message>
    <message>
        <source>Add one by file or invite.</source>
        <translation>Añada una, con un archivo o una invitación.</translation>
    </message>
    <message>
        <source>Clock believable</source>
        <translation>Reloj creíble</translation>
    </message>
    <message>
        <source>It says %1, %2. Compare it with a telephone.</source>
        <translation>Marca %1, %2. Compárelo con un teléfono.</translation>
    </message>
    <message>
        <source>Clock not compared with a server yet</source>
        <translation>Reloj aún no comparado con un servidor</translation>
    </message>
    <message>
        <source>By this clock the campaign is not open yet</source>
        <translation>Según este reloj, la campaña aún no está abierta</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>El reloj está mal</translation>
    </message>
    <message>
        <source>This computer does not tell how full its disk is</source>
        <translation>Este ordenador no dice cuánto espacio le queda en el disco</translation>
    </message>
    <message>
        <source>Enough room on the disk</source>
        <translation>Hay espacio suficiente en el disco</translation>
    </message>
    <message>
        <source>Empty the bin, or move large files away.</source>
        <translation>Vacíe la papelera o lleve los archivos grandes a otro sitio.</translation>
    </message>
    <message>
        <source>This computer does not tell of a battery</source>
        <translation>Este ordenador no informa de ninguna batería</translation>
    </message>
    <message>
        <source>On mains, battery %1 %</source>
        <translation>Enchufado, batería %1&#xa0;%</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batería %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, unos %2</translation>
    </message>
    <message>
        <source>Plug it in when you can.</source>
        <translation>Enchúfelo cuando pueda.</translation>
    </message>
    <message>
        <source>Plug it in now. What is signed is safe even if it goes off.</source>
        <translation>Enchúfelo ahora. Lo firmado está a salvo aunque se apague.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Todo está enviado</translation>
    </message>
    <message>
        <source>Not joined to a server yet</source>
        <translation>Aún no se ha unido a un servidor</translation>
    </message>
    <message>
        <source>What is signed waits here; a stick takes it to the office.</source>
        <translation>Lo firmado espera aquí; una memoria USB lo lleva a la oficina.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Connect this laptop today, or copy to a stick.</source>
        <translation>Conecte hoy este portátil o copie a una memoria USB.</translation>
    </message>
    <message>
        <source>Stick %1 is plugged in</source>
        <translation>La memoria USB %1 está conectada</translation>
    </message>
    <message>
        <source>Stick %1 is full</source>
        <translation>La memoria USB %1 está llena</translation>
    </message>
    <message>
        <source>Make room on it, or take another.</source>
        <translation>Libere espacio en ella o use otra.</translation>
    </message>
    <message>
        <source>Stick %1 cannot be written to</source>
        <translation>No se puede escribir en la memoria USB %1</translation>
    </message>
    <message>
        <source>Move its little switch, or take another.</source>
        <translation>Mueva su pequeño interruptor o use otra.</translation>
    </message>
    <message>
        <source>No stick needed: the server was reached just now</source>
        <translation>No hace falta memoria USB: se acaba de llegar al servidor</translation>
    </message>
    <message>
        <source>No stick plugged in</source>
        <translation>No hay ninguna memoria USB conectada</translation>
    </message>
    <message>
        <source>Good to have without a network.</source>
        <translation>Conviene tener una si no hay red.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait to be sent</source>
        <translation>
            <numerusform>%Ln espera su envío</numerusform>
            <numerusform>%Ln esperan su envío</numerusform>
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
            <numerusform>Hay espacio para %Ln firma más</numerusform>
            <numerusform>Hay espacio para %Ln firmas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation>Buscar una respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>No answer with these letters.</source>
        <translation>Ninguna respuesta con estas letras.</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó de ello</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>It can be signed from %1 on.</source>
        <translation>Se podrá firmar a partir del %1.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no está abierta</translation>
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
        <translation>Buscar un país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>No country with these letters.</source>
        <translation>Ningún país con estas letras.</translation>
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
        <translation>El programa tiene un fallo y debe cerrarse. Todas las firmas por las que ya se dieron las gracias están a salvo.</translation>
    </message>
    <message>
        <source>Please start it again. If it happens once more, send this folder to your office: %1</source>
        <translation>Vuelva a iniciarlo, por favor. Si ocurre otra vez, envíe esta carpeta a su oficina: %1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>typed by the signer</source>
        <translation>escrita por quien firma</translation>
    </message>
    <message>
        <source>typed by the volunteer</source>
        <translation>escrita por una persona voluntaria</translation>
    </message>
    <message>
        <source>read aloud to the signer</source>
        <translation>leída en voz alta</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>firmada en papel</translation>
    </message>
    <message>
        <source>clock trusted</source>
        <translation>reloj fiable</translation>
    </message>
    <message>
        <source>clock not checked</source>
        <translation>reloj sin comprobar</translation>
    </message>
    <message>
        <source>clock was wrong</source>
        <translation>reloj incorrecto</translation>
    </message>
    <message>
        <source>count me</source>
        <translation>contar mi firma</translation>
    </message>
    <message>
        <source>show my name</source>
        <translation>mostrar mi nombre</translation>
    </message>
    <message>
        <source>pass on to the target</source>
        <translation>entregar al destinatario</translation>
    </message>
    <message>
        <source>news by e-mail</source>
        <translation>noticias por correo electrónico</translation>
    </message>
    <message>
        <source>news by phone</source>
        <translation>noticias por teléfono</translation>
    </message>
    <message>
        <source>news by post</source>
        <translation>noticias por correo postal</translation>
    </message>
    <message>
        <source>news by text message</source>
        <translation>noticias por SMS</translation>
    </message>
    <message>
        <source>not drawn, but confirmed</source>
        <translation>no dibujada, pero confirmada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>dibujada a mano</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>número %1 de %2</translation>
    </message>
    <message>
        <source>version %1 of the campaign</source>
        <translation>versión %1 de la campaña</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, idioma: %2</translation>
    </message>
    <message>
        <source>sheet %1, line %2</source>
        <translation>hoja %1, línea %2</translation>
    </message>
    <message>
        <source>volunteer %1</source>
        <translation>persona voluntaria: %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>identificador %1</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>No se cuenta: %1.</translation>
    </message>
    <message>
        <source>Another copy with the same id had other content. It was not taken.</source>
        <translation>Otra copia con el mismo identificador tenía otro contenido. No se aceptó.</translation>
    </message>
    <message>
        <source>The stall noticed the same e-mail address or phone number that day.</source>
        <translation>El puesto advirtió ese día la misma dirección de correo o el mismo teléfono.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Back to the stall</source>
        <translation>Volver al puesto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar el turno</translation>
    </message>
    <message>
        <source>To the next volunteer</source>
        <translation>Al siguiente voluntario</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Terminar el turno</translation>
    </message>
    <message>
        <source>No shift is running</source>
        <translation>No hay ningún turno en marcha</translation>
    </message>
    <message>
        <source>%1 · shift of %2</source>
        <translation>%1 · turno de %2</translation>
    </message>
    <message>
        <source>goal %1 reached</source>
        <translation>meta de %1 alcanzada</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>best hour %1: %2</source>
        <translation>mejor hora %1: %2</translation>
    </message>
    <message>
        <source>No names are shown here, because this laptop cannot read them.</source>
        <translation>Aquí no se muestran nombres, porque este portátil no puede leerlos.</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>Hojas de firmas</translation>
    </message>
    <message>
        <source>Type in what was signed on paper</source>
        <translation>Copiar lo firmado en papel</translation>
    </message>
    <message>
        <source>The volunteer&apos;s drawer</source>
        <translation>El cajón del voluntario</translation>
    </message>
    <message>
        <source>Last receipts</source>
        <translation>Últimos recibos</translation>
    </message>
    <message>
        <source>Nobody has signed here yet.</source>
        <translation>Aquí aún no ha firmado nadie.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>at the office</source>
        <translation>
            <numerusform>en la oficina</numerusform>
            <numerusform>en la oficina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting here</source>
        <translation>
            <numerusform>espera aquí</numerusform>
            <numerusform>esperan aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe and sent</source>
        <translation>A salvo y enviadas</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Copy on %1 is up to date</source>
        <translation>La copia en %1 está al día</translation>
    </message>
    <message>
        <source>To send by phone at the end</source>
        <translation>Para enviar por teléfono al final</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies these lines, to paste them into a message</source>
        <translation>Copia estas líneas para pegarlas en un mensaje</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this shift</source>
        <translation>
            <numerusform>%Ln en este turno</numerusform>
            <numerusform>%Ln en este turno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more since the copy on %1</source>
        <translation>
            <numerusform>%Ln más desde la copia en %1</numerusform>
            <numerusform>%Ln más desde la copia en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back here; the office is told when there is a network.</source>
        <translation>
            <numerusform>%Ln retirada aquí; la oficina lo sabrá cuando haya red.</numerusform>
            <numerusform>%Ln retiradas aquí; la oficina lo sabrá cuando haya red.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in this shift</source>
        <translation>
            <numerusform>%Ln retirada en este turno</numerusform>
            <numerusform>%Ln retiradas en este turno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signatures today</source>
        <translation>
            <numerusform>firma hoy</numerusform>
            <numerusform>firmas hoy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawnField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear what is drawn</source>
        <translation>Borrar lo dibujado</translation>
    </message>
    <message>
        <source>I cannot draw, and I sign with this tick.</source>
        <translation>No puedo dibujar y firmo marcando esta casilla.</translation>
    </message>
    <message>
        <source>Draw with finger, pen or mouse; who cannot draw sets the tick below.</source>
        <translation>Dibuje con el dedo, un lápiz o el ratón; si no puede dibujar, marque la casilla de abajo.</translation>
    </message>
</context>
<context>
    <name>EmailField</name>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar la mía</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Some answers need another look. Nothing was saved yet.</source>
        <translation>Hay respuestas que revisar. Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The campaign has {count} fault(s). Mend the lines named, then check again.</source>
        <translation>La campaña tiene errores ({count}). Corrija las líneas indicadas y vuelva a comprobarla.</translation>
    </message>
    <message>
        <source>This is not a whole campaign file ({reason}). Copy it again from where you got it.</source>
        <translation>Este no es un archivo de campaña completo ({reason}). Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>This campaign was made for a newer version of Petition Desktop. Update the program, then add it again.</source>
        <translation>Esta campaña se hizo para una versión más nueva de Petition Desktop. Actualice el programa y añádala de nuevo.</translation>
    </message>
    <message>
        <source>This file is signed by another key than the campaign “{campaign}” on this computer. Ask your office.</source>
        <translation>Este archivo está firmado con otra clave que la campaña «{campaign}» de este ordenador. Pregunte a su oficina.</translation>
    </message>
    <message>
        <source>Version {offered} of this campaign is older than version {held} on this computer. The newer one stays.</source>
        <translation>La versión {offered} de esta campaña es anterior a la versión {held} de este ordenador. Se queda la más nueva.</translation>
    </message>
    <message>
        <source>This file says it is version {version}, but its content differs. Ask your office for a new version.</source>
        <translation>Este archivo dice ser la versión {version}, pero su contenido es distinto. Pida a su oficina una versión nueva.</translation>
    </message>
    <message>
        <source>This version changes the keys of “{campaign}”. Check it with your office, then confirm.</source>
        <translation>Esta versión cambia las claves de «{campaign}». Compruébelo con su oficina y luego confirme.</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not on this computer. Add its file first.</source>
        <translation>La campaña «{campaign}» no está en este ordenador. Añada antes su archivo.</translation>
    </message>
    <message>
        <source>“{campaign}” takes no signatures now: it is {state}.</source>
        <translation>«{campaign}» no admite firmas ahora (estado: {state}).</translation>
    </message>
    <message>
        <source>This is not the signing key of a campaign. Choose the file that “campaign new” made.</source>
        <translation>Esta no es la clave de firma de una campaña. Elija el archivo que creó «campaign new».</translation>
    </message>
    <message>
        <source>The label of this signature does not belong to its content. Keep it and tell whoever runs the server.</source>
        <translation>La etiqueta de esta firma no corresponde a su contenido. Consérvela y avise a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>The content of this signature is not one this version understands. Update the program, then open it.</source>
        <translation>Esta versión no entiende el contenido de esta firma. Actualice el programa y luego ábrala.</translation>
    </message>
    <message>
        <source>These answers are longer than a sealed signature can hold. Shorten the longest one.</source>
        <translation>Estas respuestas son más largas de lo que cabe en una firma sellada. Acorte la más larga.</translation>
    </message>
    <message>
        <source>The beginning of this sealed file is damaged or of an unknown kind. Copy it again from where it came.</source>
        <translation>El comienzo de este archivo sellado está dañado o es de un tipo desconocido. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed on its way. Copy it again from where it came.</source>
        <translation>El comienzo de este archivo sellado se alteró en el camino. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The content of this sealed file is cut off or was changed. Copy it again from where it came.</source>
        <translation>El contenido de este archivo sellado está cortado o se alteró. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>This key does not open it. Use the office key or the recovery key of this campaign.</source>
        <translation>Esta clave no lo abre. Use la clave de la oficina o la clave de recuperación de esta campaña.</translation>
    </message>
    <message>
        <source>The text form of this sealed file is damaged. Copy all of it, from its BEGIN line to its END line.</source>
        <translation>La forma de texto de este archivo sellado está dañada. Cópiela entera, desde la línea BEGIN hasta la línea END.</translation>
    </message>
    <message>
        <source>That passphrase does not open this key file. Check capitals and the keyboard&apos;s language, then try again.</source>
        <translation>Esa frase de contraseña no abre este archivo de clave. Revise las mayúsculas y el idioma del teclado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This passphrase cannot protect a key: {reason}. Four or five unrelated words make a good one.</source>
        <translation>Esta frase de contraseña no puede proteger una clave: {reason}. Cuatro o cinco palabras sin relación son una buena.</translation>
    </message>
    <message>
        <source>This key file asks for too little or too much work to open. Use the file that “office keygen” made.</source>
        <translation>Este archivo de clave pide muy poco o demasiado cálculo. Use el archivo que creó «office keygen».</translation>
    </message>
    <message>
        <source>This is not a whole {what}. Copy it again, from its first to its last character.</source>
        <translation>Esto no está completo: {what}. Cópielo de nuevo, del primer carácter al último.</translation>
    </message>
    <message>
        <source>This key file was made for a newer version of Petition Desktop. Update the program, then try again.</source>
        <translation>Este archivo de clave se hizo para una versión más nueva de Petition Desktop. Actualice el programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>These words are not a recovery key: {reason}. Compare each word with the sheet.</source>
        <translation>Estas palabras no son una clave de recuperación: {reason}. Compare cada palabra con la hoja.</translation>
    </message>
    <message>
        <source>These sealing keys cannot be used together ({reason}). Choose an office key and a recovery key of one kind.</source>
        <translation>Estas claves de sellado no sirven juntas ({reason}). Elija una clave de la oficina y una de recuperación del mismo tipo.</translation>
    </message>
    <message>
        <source>This key has not passed its drill. Run: petition-desktop office drill KEYFILE</source>
        <translation>Esta clave aún no ha pasado su prueba. Escriba: petition-desktop office drill KEYFILE</translation>
    </message>
    <message>
        <source>These bytes are cut off or not of the kind expected ({what}). Copy or send them again.</source>
        <translation>Estos datos están cortados o no son del tipo esperado ({what}). Cópielos o envíelos de nuevo.</translation>
    </message>
    <message>
        <source>This is not a whole batch ({reason}). Copy it again from the laptop it came from.</source>
        <translation>Este no es un lote completo ({reason}). Cópielo de nuevo desde el portátil del que vino.</translation>
    </message>
    <message>
        <source>The batch is not in order at number {number}. Keep the file and tell whoever runs the server.</source>
        <translation>El lote no está en orden en el número {number}. Conserve el archivo y avise a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>The signature on this {what} is not right. Do not use it; ask for it again.</source>
        <translation>La firma no es correcta ({what}). No lo use; pida que se lo envíen de nuevo.</translation>
    </message>
    <message>
        <source>This signing key proves nothing and is refused. Make a new one.</source>
        <translation>Esta clave de firma no demuestra nada y se rechaza. Cree una nueva.</translation>
    </message>
    <message>
        <source>The answer does not carry this server&apos;s receipts. Nothing was deleted; it is sent again later.</source>
        <translation>La respuesta no trae los recibos de este servidor. No se borró nada; se enviará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This invite cannot be read ({reason}). Ask your office for a new one.</source>
        <translation>Esta invitación no se puede leer ({reason}). Pida una nueva a su oficina.</translation>
    </message>
    <message>
        <source>This invite is for a laptop that collects signatures. Open it there; it was not used up.</source>
        <translation>Esta invitación es para un portátil que recoge firmas. Ábrala allí; no se ha gastado.</translation>
    </message>
    <message>
        <source>A withdrawal code has 20 letters and digits. Check it against your slip.</source>
        <translation>Un código de retirada tiene 20 letras y cifras. Compárelo con su papel.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new was saved, and nothing is lost. Free some space, then try again.</source>
        <translation>El disco está lleno: no se guardó nada nuevo y no se perdió nada. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {folder}. Allow it for your account or choose another with --home.</source>
        <translation>No se puede escribir en esta carpeta: {folder}. Dé permiso a su cuenta o elija otra con --home.</translation>
    </message>
    <message>
        <source>The store is busy with something else: nothing was saved. Wait a moment, then try again.</source>
        <translation>El almacén está ocupado con otra cosa: no se guardó nada. Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The store is damaged. Leave it as it is, copy the whole folder {folder} and ask for help.</source>
        <translation>El almacén está dañado. Déjelo como está, copie la carpeta {folder} entera y pida ayuda.</translation>
    </message>
    <message>
        <source>The disk could not be read or written, so nothing new was saved. Check that it is plugged in and lets you store more, then try again.</source>
        <translation>No se pudo leer o escribir en el disco, así que no se guardó nada nuevo. Compruebe que está conectado y admite datos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A signature on this computer is damaged (number {numbers}) and stays behind; the others go. Keep the data folder as it is and take it to your office.</source>
        <translation>Una firma de este ordenador está dañada (número {numbers}) y se queda; las demás salen. Lleve la carpeta de datos tal como está a su oficina.</translation>
    </message>
    <message>
        <source>This store was made by a newer version of Petition Desktop. Update the program; nothing was changed.</source>
        <translation>Este almacén es de una versión más nueva de Petition Desktop. Actualice el programa; no se cambió nada.</translation>
    </message>
    <message>
        <source>Petition Desktop is already open on this folder. Use that window, or close it first.</source>
        <translation>Petition Desktop ya está abierto con esta carpeta. Use esa ventana o ciérrela antes.</translation>
    </message>
    <message>
        <source>This is no store to rescue signatures from ({reason}). Choose a copied data folder, or the file petition.sqlite3 in one.</source>
        <translation>De aquí no se pueden rescatar firmas ({reason}). Elija una copia de la carpeta de datos, o el archivo petition.sqlite3 que contiene.</translation>
    </message>
    <message>
        <source>This computer has not joined a server yet. Signatures are kept; join with an invite to send them.</source>
        <translation>Este ordenador aún no se ha unido a un servidor. Las firmas se guardan; para enviarlas hace falta una invitación.</translation>
    </message>
    <message>
        <source>The key of this computer is missing ({reason}). Nothing is lost, but it cannot send: take it, or a copy of its data folder, to your office.</source>
        <translation>Falta la clave de este equipo ({reason}), así que no puede enviar. Nada se ha perdido: llévelo, o una copia de su carpeta de datos, a su oficina.</translation>
    </message>
    <message>
        <source>The shift cannot start yet: {reason}. Change that, then try again.</source>
        <translation>El turno aún no puede empezar: {reason}. Cámbielo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A shift is running already. Hand it over, or end it first.</source>
        <translation>Ya hay un turno en marcha. Páselo a otra persona o termínelo antes.</translation>
    </message>
    <message>
        <source>No shift is running. Start one first.</source>
        <translation>No hay ningún turno en marcha. Empiece uno antes.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Choose one that you use nowhere else.</source>
        <translation>Un PIN tiene de 4 a 8 cifras. Elija uno que no use en ningún otro sitio.</translation>
    </message>
    <message>
        <source>That is not the PIN. Wrong tries until the next wait: {left}.</source>
        <translation>Ese no es el PIN. Intentos fallidos hasta la próxima espera: {left}.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait {seconds} seconds, then try again.</source>
        <translation>El PIN fue incorrecto demasiadas veces. Espere {seconds} segundos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>That cannot be done with paper sheets: {reason}. Change that, then try again.</source>
        <translation>Eso no se puede hacer con las hojas de firmas: {reason}. Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No sheet {sheet} is known here. Type its whole number; its campaign has to be on this computer.</source>
        <translation>Aquí no se conoce la hoja {sheet}. Escriba su número entero; su campaña tiene que estar en este ordenador.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the sheets as a PDF, on a stick, and print them on another computer.</source>
        <translation>Este ordenador no tiene impresora. Guarde las hojas como PDF en una memoria USB e imprímalas en otro ordenador.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Try again, or save them as a PDF and print them elsewhere.</source>
        <translation>La impresora no ha aceptado las hojas. Inténtelo de nuevo, o guárdelas como PDF e imprímalas en otro lugar.</translation>
    </message>
    <message>
        <source>This sheet shows version {version} of the campaign, which is not on this computer. Ask your office.</source>
        <translation>Esta hoja muestra la versión {version} de la campaña, que no está en este ordenador. Pregunte a su oficina.</translation>
    </message>
    <message>
        <source>Line {line} of this sheet is typed in already. Go on with another line, or take it back first.</source>
        <translation>La línea {line} de esta hoja ya está copiada. Siga con otra línea o retírela primero.</translation>
    </message>
    <message>
        <source>This sheet has no line {line}. Look at the numbers beside its lines.</source>
        <translation>Esta hoja no tiene línea {line}. Mire los números junto a las líneas.</translation>
    </message>
    <message>
        <source>No signature on this computer has this code. Check every character, and the campaign.</source>
        <translation>Ninguna firma de este ordenador tiene este código. Revise cada carácter y la campaña.</translation>
    </message>
    <message>
        <source>No laptop “{laptop}” is known here. Fetch first, then use its name or the beginning of its id.</source>
        <translation>Aquí no se conoce ningún portátil «{laptop}». Reciba primero y use luego su nombre o el comienzo de su identificador.</translation>
    </message>
    <message>
        <source>Several laptops answer to “{laptop}”. Use the beginning of its id, at least 8 characters.</source>
        <translation>Varios portátiles responden a «{laptop}». Use el comienzo del identificador, al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Number {number} of this laptop has not come yet. Fetch again, or bring its stick.</source>
        <translation>El número {number} de este portátil aún no ha llegado. Reciba de nuevo o traiga su memoria USB.</translation>
    </message>
    <message>
        <source>These are not the words for number {number} here. Compare both again; if they stay, keep everything.</source>
        <translation>Aquí estas no son las palabras del número {number}. Compare ambos otra vez; si siguen distintas, consérvelo todo.</translation>
    </message>
    <message>
        <source>No network, or the server does not answer. Everything is kept here and sent later.</source>
        <translation>No hay red o el servidor no responde. Todo se guarda aquí y se enviará más tarde.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Everything is kept here; it is sent again in smaller parts.</source>
        <translation>El servidor no respondió a tiempo. Todo se guarda aquí; se enviará de nuevo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>This server is reached through Tor only. Start Tor and set: proxy = &quot;socks5h://127.0.0.1:9050&quot;</source>
        <translation>A este servidor solo se llega por Tor. Inicie Tor y configure: proxy = &quot;socks5h://127.0.0.1:9050&quot;</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open a web page, log in, then press “Send now”.</source>
        <translation>Esta red pide antes iniciar sesión. Abra una página web, inicie sesión y pulse «Enviar ahora».</translation>
    </message>
    <message>
        <source>The answer sends us to another address ({host}). Nothing was sent there; check the network.</source>
        <translation>La respuesta remite a otra dirección ({host}). Allí no se envió nada; revise la red.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not known here, so nothing was sent. Check the clock and the network.</source>
        <translation>El certificado del servidor no se conoce aquí, así que no se envió nada. Revise el reloj y la red.</translation>
    </message>
    <message>
        <source>The answer was not a whole answer of our server ({reason}). Nothing is lost; it is sent again later.</source>
        <translation>La respuesta no fue una respuesta completa de nuestro servidor ({reason}). No se perdió nada; se enviará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server address {address} must begin with https. Ask your office for a new invite.</source>
        <translation>La dirección del servidor {address} debe empezar por https. Pida una invitación nueva a su oficina.</translation>
    </message>
    <message>
        <source>The server is busy. Everything is kept here and sent later.</source>
        <translation>El servidor está ocupado. Todo se guarda aquí y se enviará más tarde.</translation>
    </message>
    <message>
        <source>The server has a fault ({status}). Everything is kept here and sent later.</source>
        <translation>El servidor tiene un fallo ({status}). Todo se guarda aquí y se enviará más tarde.</translation>
    </message>
    <message>
        <source>That was too much at once for the server. It is sent again in smaller parts.</source>
        <translation>Fue demasiado de una vez para el servidor. Se envía de nuevo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s. The server&apos;s time is used from now on.</source>
        <translation>El reloj de este ordenador difiere del reloj del servidor. Desde ahora se usa la hora del servidor.</translation>
    </message>
    <message>
        <source>The server does not know this computer. Ask your office for an invite.</source>
        <translation>El servidor no conoce este ordenador. Pida una invitación a su oficina.</translation>
    </message>
    <message>
        <source>The server does not know the computer that this batch is from. Have the office invite it, or take the file in there with “batch import”.</source>
        <translation>El servidor no conoce el ordenador del que viene este lote. Pida a la oficina que lo invite o que lea allí el archivo con «batch import».</translation>
    </message>
    <message>
        <source>The office has shut this computer out. What it holds stays here; ask for a new invite.</source>
        <translation>La oficina ha excluido este ordenador. Lo que contiene se queda aquí; pida una invitación nueva.</translation>
    </message>
    <message>
        <source>This computer may not do that: it was invited as “{role}”. Ask for an invite of the right kind.</source>
        <translation>Este ordenador no puede hacer eso: se le invitó como «{role}». Pida una invitación adecuada.</translation>
    </message>
    <message>
        <source>This invite was used before. Ask your office for a new one; an invite works once.</source>
        <translation>Esta invitación ya se usó. Una invitación sirve una sola vez; pida una nueva a su oficina.</translation>
    </message>
    <message>
        <source>This invite has expired. Ask your office for a new one.</source>
        <translation>Esta invitación ha caducado. Pida una nueva a su oficina.</translation>
    </message>
    <message>
        <source>The server does not know this invite. Check that you copied all of it.</source>
        <translation>El servidor no conoce esta invitación. Compruebe que la copió entera.</translation>
    </message>
    <message>
        <source>The export could not be written to {path}. Nothing is half-written; choose another place.</source>
        <translation>No se pudo escribir la exportación en {path}. Nada queda a medio escribir; elija otro lugar.</translation>
    </message>
    <message>
        <source>The file {path} could not be used ({reason}). Check the name and your rights to it.</source>
        <translation>No se pudo usar el archivo {path} ({reason}). Revise el nombre y sus permisos.</translation>
    </message>
    <message>
        <source>The “{extra}” parts of the program are not installed. Run: pip install petition-desktop[{extra}]</source>
        <translation>Las partes «{extra}» del programa no están instaladas. Escriba: pip install petition-desktop[{extra}]</translation>
    </message>
    <message>
        <source>In {path}, “{option}” cannot be used: {reason}. Mend or delete that line.</source>
        <translation>En {path}, «{option}» no se puede usar: {reason}. Corrija o borre esa línea.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Where shall the export be written?</source>
        <translation>¿Dónde se escribirá la exportación?</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tablas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that do not count were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln línea que no cuenta.</numerusform>
            <numerusform>Se omitieron %Ln líneas que no cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are in %1.</source>
        <translation>
            <numerusform>Hay %Ln firma en %1.</numerusform>
            <numerusform>Hay %Ln firmas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Sealed on this laptop. Only %1 can open it.</source>
        <translation>Sellado en este portátil. Solo puede abrirlo %1.</translation>
    </message>
    <message>
        <source>Sealed on this laptop. Only the organiser can open it.</source>
        <translation>Sellado en este portátil. Solo puede abrirlo quien organiza la campaña.</translation>
    </message>
    <message>
        <source>Nothing you typed stays on this screen.</source>
        <translation>Nada de lo que ha escrito queda en esta pantalla.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures at this stall today</source>
        <translation>
            <numerusform>%Ln firma hoy en este puesto</numerusform>
            <numerusform>%Ln firmas hoy en este puesto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed today</source>
        <translation>
            <numerusform>%Ln firma hoy</numerusform>
            <numerusform>%Ln firmas hoy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
    <message>
        <source>You can sign from the age of %1.</source>
        <translation>Puede firmar a partir de los %1 años.</translation>
    </message>
    <message>
        <source>Number of this document: %1.</source>
        <translation>Número de este documento: %1.</translation>
    </message>
    <message>
        <source>(not needed to sign)</source>
        <translation>(no hace falta para firmar)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation>Añada su nombre</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campaña</translation>
    </message>
    <message numerus="yes">
        <source>%n answers need another look.</source>
        <translation>
            <numerusform>Hay una respuesta que revisar.</numerusform>
            <numerusform>Hay %n respuestas que revisar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation>Entregar el turno</translation>
    </message>
    <message>
        <source>This shift ends and the next one begins at the same place, with the same goal.</source>
        <translation>Este turno termina y el siguiente empieza en el mismo lugar, con la misma meta.</translation>
    </message>
    <message>
        <source>Initials of the next volunteer</source>
        <translation>Iniciales del siguiente voluntario</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>PIN nuevo, de 4 a 8 cifras</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
    <message>
        <source>Without one it stays as it is.</source>
        <translation>Si no se pone, sigue igual.</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Entregar ahora</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>Volver al cajón</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>For the volunteer</source>
        <translation>Para las personas voluntarias</translation>
    </message>
    <message>
        <source>Start a shift</source>
        <translation>Empezar un turno</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Signatures by hour</source>
        <translation>Firmas por hora</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message numerus="yes">
        <source>Are you still there? This form is emptied in %n s.</source>
        <translation>
            <numerusform>¿Sigue ahí? Este formulario se vaciará en %n s.</numerusform>
            <numerusform>¿Sigue ahí? Este formulario se vaciará en %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>The invite is kept and shown to its server as soon as there is a network.</source>
        <translation>La invitación se guarda y se muestra a su servidor en cuanto haya red.</translation>
    </message>
    <message>
        <source>This computer has joined %1.</source>
        <translation>Este ordenador se ha unido a %1.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Save its recovery sheet …</source>
        <translation>Guardar su hoja de recuperación…</translation>
    </message>
    <message>
        <source>Make other keys …</source>
        <translation>Crear otras claves…</translation>
    </message>
    <message>
        <source>Its public half begins with %1 and ends with %2.</source>
        <translation>Su mitad pública empieza por %1 y termina en %2.</translation>
    </message>
    <message>
        <source>The sheet is the key as 24 words on paper. Whoever has it can read every signature.</source>
        <translation>La hoja es la clave en 24 palabras sobre papel. Quien la tenga puede leer todas las firmas.</translation>
    </message>
    <message>
        <source>The key that is open</source>
        <translation>La clave que está abierta</translation>
    </message>
    <message>
        <source>A new campaign may have keys of its own. What was sealed to the key above opens with that key only, so keep it.</source>
        <translation>Una campaña nueva puede tener claves propias. Lo que se selló con la clave de arriba solo se abre con esa clave, así que consérvela.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras claves</translation>
    </message>
</context>
<context>
    <name>KeysMade</name>
    <message>
        <source>Office key:</source>
        <translation>Clave de la oficina:</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>Clave de recuperación:</translation>
    </message>
    <message>
        <source>Both keys are made and tested</source>
        <translation>Las dos claves están creadas y probadas</translation>
    </message>
    <message>
        <source>Each one opened a record that was sealed to it.</source>
        <translation>Cada una abrió un registro que se selló para ella.</translation>
    </message>
    <message>
        <source>Save the recovery sheet …</source>
        <translation>Guardar la hoja de recuperación…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, look whether it is readable, then delete the file.</source>
        <translation>Guardada como %1. Imprímala, mire si se lee bien y luego borre el archivo.</translation>
    </message>
    <message>
        <source>Now the recovery sheet: the recovery key as 24 words on paper. It opens everything when both files or the passphrase are lost, so it belongs into a safe.</source>
        <translation>Ahora, la hoja de recuperación: la clave de recuperación en 24 palabras sobre papel. Lo abre todo si se pierden los dos archivos o la frase de contraseña; por eso debe estar en una caja fuerte.</translation>
    </message>
    <message>
        <source>Save it once more …</source>
        <translation>Guardarla otra vez…</translation>
    </message>
    <message>
        <source>For %1 paper instead</source>
        <translation>Mejor para papel %1</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>MakeKey</name>
    <message>
        <source>Where shall the key be written?</source>
        <translation>¿Dónde se escribirá la clave?</translation>
    </message>
    <message>
        <source>This is too easy to guess. Take four or five unrelated words, 12 characters at least.</source>
        <translation>Es demasiado fácil de adivinar. Use cuatro o cinco palabras sin relación, al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Key files (%1)</source>
        <translation>Archivos de clave (%1)</translation>
    </message>
    <message>
        <source>Make the office key</source>
        <translation>Crear la clave de la oficina</translation>
    </message>
    <message>
        <source>Two keys are made, one for every day and one for the safe. Without them nobody can read a signature.</source>
        <translation>Se crean dos claves, una para cada día y otra para la caja fuerte. Sin ellas, nadie puede leer una firma.</translation>
    </message>
    <message>
        <source>I have a key file already</source>
        <translation>Ya tengo un archivo de clave</translation>
    </message>
    <message>
        <source>Make and test both keys</source>
        <translation>Crear y probar las dos claves</translation>
    </message>
    <message>
        <source>Making and testing …</source>
        <translation>Creando y probando…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Four or five unrelated words. It locks both keys and is kept nowhere.</source>
        <translation>Cuatro o cinco palabras sin relación. Cierra las dos claves y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Where the office key shall lie</source>
        <translation>Dónde estará la clave de la oficina</translation>
    </message>
    <message>
        <source>Where the recovery key shall lie</source>
        <translation>Dónde estará la clave de recuperación</translation>
    </message>
    <message>
        <source>Best on a stick of its own that goes into the safe.</source>
        <translation>Lo mejor es una memoria USB aparte que vaya a la caja fuerte.</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Elija una frase de contraseña, por favor.</translation>
    </message>
    <message>
        <source>These two are not the same. Please type it once more.</source>
        <translation>Las dos no son iguales. Escríbala otra vez, por favor.</translation>
    </message>
    <message>
        <source>Please choose a place.</source>
        <translation>Elija un lugar, por favor.</translation>
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
        <translation>Qué más puede hacer</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Código QR de la dirección</translation>
    </message>
</context>
<context>
    <name>NoCampaign</name>
    <message>
        <source>Add another campaign</source>
        <translation>Añadir otra campaña</translation>
    </message>
    <message>
        <source>There is no campaign here yet</source>
        <translation>Aquí no hay todavía ninguna campaña</translation>
    </message>
    <message>
        <source>Your office gives you a file that ends in .campaign, on a stick or by e-mail. Add it here.</source>
        <translation>Su oficina le da un archivo que termina en .campaign, en una memoria USB o por correo electrónico. Añádalo aquí.</translation>
    </message>
    <message>
        <source>Add a campaign file …</source>
        <translation>Añadir un archivo de campaña…</translation>
    </message>
    <message>
        <source>You can also drop the file on this window.</source>
        <translation>También puede soltar el archivo sobre esta ventana.</translation>
    </message>
    <message>
        <source>Join with the invite</source>
        <translation>Unirse con la invitación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Or the office&apos;s invite</source>
        <translation>O la invitación de la oficina</translation>
    </message>
    <message>
        <source>Paste or type the whole link. An invite file can be added above.</source>
        <translation>Pegue o escriba el enlace entero. Un archivo de invitación se puede añadir arriba.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Petition office</source>
        <translation>Oficina de peticiones</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>A file waits. It is added as soon as nobody signs.</source>
        <translation>Hay un archivo en espera. Se añadirá en cuanto nadie esté firmando.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I am helped with this form</source>
        <translation>Alguien me ayuda con este formulario</translation>
    </message>
    <message>
        <source>Use my own phone</source>
        <translation>Usar mi propio teléfono</translation>
    </message>
    <message>
        <source>I type it myself</source>
        <translation>Escribo yo</translation>
    </message>
    <message>
        <source>The volunteer types it for me</source>
        <translation>La persona voluntaria escribe por mí</translation>
    </message>
    <message>
        <source>The volunteer reads it aloud to me</source>
        <translation>La persona voluntaria me lo lee en voz alta</translation>
    </message>
    <message>
        <source>How do you fill in this form?</source>
        <translation>¿Cómo rellena este formulario?</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Of %1 these numbers have not arrived: %2.</source>
        <translation>De %1 no han llegado estos números: %2.</translation>
    </message>
    <message>
        <source>%1 gave numbers twice: its folder was copied. Both signatures are kept.</source>
        <translation>%1 dio números repetidos: se copió su carpeta. Se conservan ambas firmas.</translation>
    </message>
    <message>
        <source>Sheet %1, line %2, was typed in on two computers. Both signatures are kept.</source>
        <translation>La hoja %1, línea %2, se copió en dos ordenadores. Se guardan ambas firmas.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came with two contents</source>
        <translation>
            <numerusform>%Ln llegó con dos contenidos</numerusform>
            <numerusform>%Ln llegaron con dos contenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines on paper typed in twice</source>
        <translation>
            <numerusform>%Ln línea en papel copiada dos veces</numerusform>
            <numerusform>%Ln líneas en papel copiadas dos veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened yet</source>
        <translation>
            <numerusform>%Ln sin abrir</numerusform>
            <numerusform>%Ln sin abrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers given twice</source>
        <translation>
            <numerusform>%Ln número dado dos veces</numerusform>
            <numerusform>%Ln números dados dos veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers missing</source>
        <translation>
            <numerusform>falta %Ln número</numerusform>
            <numerusform>faltan %Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln apartada</numerusform>
            <numerusform>%Ln apartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln firma</numerusform>
            <numerusform>%Ln firmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln retirada</numerusform>
            <numerusform>%Ln retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %Ln more laptops.</source>
        <translation>
            <numerusform>Lo mismo vale para %Ln portátil más.</numerusform>
            <numerusform>Lo mismo vale para %Ln portátiles más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPhone</name>
    <message>
        <source>Sign on your own phone</source>
        <translation>Firmar en su propio teléfono</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the square, or type in the address. What you write there goes to that page, not to this computer.</source>
        <translation>Apunte con la cámara del teléfono al cuadrado o escriba la dirección. Lo que escriba allí llega a esa página, no a este ordenador.</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>Código QR de la dirección de abajo</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Number of the sheet</source>
        <translation>Número de la hoja</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>Firmas en esta hoja</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>Día escrito en ella</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>Iniciales de la persona voluntaria</translation>
    </message>
    <message>
        <source>Type this sheet in</source>
        <translation>Copiar esta hoja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Print paper sheets</source>
        <translation>Imprimir hojas de firmas</translation>
    </message>
    <message>
        <source>Typed in on another computer</source>
        <translation>Copiada en otro ordenador</translation>
    </message>
    <message>
        <source>Printed on another computer in %2, with %3 lines.</source>
        <translation>Impresa en otro ordenador en %2, con %3 líneas.</translation>
    </message>
    <message>
        <source>Printed on %1 in %2, with %3 lines.</source>
        <translation>Impresa el %1, idioma: %2, con %3 líneas.</translation>
    </message>
    <message>
        <source>Every sheet that was printed here is typed in.</source>
        <translation>Todas las hojas impresas aquí están copiadas.</translation>
    </message>
    <message>
        <source>Type a paper sheet in</source>
        <translation>Copiar una hoja de firmas</translation>
    </message>
    <message>
        <source>%1: not returned, printed on %2</source>
        <translation>%1: no devuelta, impresa el %2</translation>
    </message>
    <message>
        <source>%1: begun, %2 of %3 typed in</source>
        <translation>%1: empezada, %2 de %3 copiadas</translation>
    </message>
    <message>
        <source>Signed by hand on the paper</source>
        <translation>Firmado a mano en el papel</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>Guardar esta línea</translation>
    </message>
    <message>
        <source>Unreadable or not complete</source>
        <translation>Ilegible o incompleta</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>Retirar la última línea</translation>
    </message>
    <message>
        <source>This sheet is done</source>
        <translation>Esta hoja está lista</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Seguir más tarde</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Hoja %1</translation>
    </message>
    <message>
        <source>%1 of %2 written on the sheet</source>
        <translation>%1 de %2 escritas en la hoja</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Every line of this sheet was dealt with.</source>
        <translation>Todas las líneas de esta hoja están tratadas.</translation>
    </message>
    <message>
        <source>Enter or Tab: next field · Ctrl+Enter: keep the line · F8: unreadable · F7: take back · Page up, page down: another line · Esc: go on later</source>
        <translation>Intro o Tab: campo siguiente · Ctrl+Intro: guardar la línea · F8: ilegible · F7: retirar · Re Pág, Av Pág: otra línea · Esc: seguir más tarde</translation>
    </message>
    <message>
        <source>Line %1: typed in</source>
        <translation>Línea %1: copiada</translation>
    </message>
    <message>
        <source>Line %1: unreadable</source>
        <translation>Línea %1: ilegible</translation>
    </message>
    <message>
        <source>Line %1: to be typed now</source>
        <translation>Línea %1: se copia ahora</translation>
    </message>
    <message>
        <source>Line %1: to come</source>
        <translation>Línea %1: pendiente</translation>
    </message>
    <message>
        <source>Copy this from the foot of the sheet.</source>
        <translation>Cópielo del pie de la hoja.</translation>
    </message>
    <message>
        <source>That is not the number written on the sheet. If it is right, press “%1” again.</source>
        <translation>Ese no es el número escrito en la hoja. Si es correcto, pulse «%1» otra vez.</translation>
    </message>
    <message>
        <source>Sheet %1 is done.</source>
        <translation>La hoja %1 está lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are not typed in yet</source>
        <translation>
            <numerusform>%n hoja aún no está copiada</numerusform>
            <numerusform>%n hojas aún no están copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are on their way to the printer.</source>
        <translation>
            <numerusform>Se ha enviado una hoja a la impresora.</numerusform>
            <numerusform>Se han enviado %n hojas a la impresora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are saved in %1.</source>
        <translation>
            <numerusform>Se ha guardado una hoja en %1.</numerusform>
            <numerusform>Se han guardado %n hojas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Guardar las hojas</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Idioma de las hojas</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Cuántas hojas</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>For when the power fails. Each sheet has a number of its own; they come back to be typed in.</source>
        <translation>Para cuando falte la corriente. Cada hoja tiene su propio número y vuelve para ser copiada.</translation>
    </message>
    <message>
        <source>From 1 to 500 sheets at once.</source>
        <translation>De 1 a 500 hojas a la vez.</translation>
    </message>
    <message>
        <source>Nobody waits for sheet %1 here any more.</source>
        <translation>Aquí ya nadie espera la hoja %1.</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>To %1, %2</source>
        <translation>A %1, %2</translation>
    </message>
    <message>
        <source>(needed to sign)</source>
        <translation>(necesario para firmar)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What the columns ask; a tick in a box is a yes:</source>
        <translation>Qué preguntan las columnas; una marca en la casilla es un sí:</translation>
    </message>
    <message>
        <source>%1 answers for your data. To ask, or to take your signature back: %2.</source>
        <translation>%1 responde de sus datos. Para preguntar o retirar su firma: %2.</translation>
    </message>
    <message>
        <source>The whole privacy notice: %1, and at the stall.</source>
        <translation>Aviso de privacidad completo: %1, y en el puesto.</translation>
    </message>
    <message>
        <source>The whole privacy notice can be read at the stall.</source>
        <translation>El aviso de privacidad completo se puede leer en el puesto.</translation>
    </message>
    <message>
        <source>Who has this sheet can read it: lock it away.</source>
        <translation>Quien tenga esta hoja puede leerla: guárdela bajo llave.</translation>
    </message>
    <message>
        <source>If you found it, give it to %1.</source>
        <translation>Si la ha encontrado, entréguela a %1.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>Firmas en esta hoja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>Iniciales de la persona voluntaria</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Hide what I type</source>
        <translation>Ocultar lo que escribo</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Back soon</source>
        <translation>Volvemos enseguida</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>Country of the number: %1</source>
        <translation>País del número: %1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>PIN of this shift</source>
        <translation>PIN de este turno</translation>
    </message>
    <message>
        <source>Whoever started the shift chose it.</source>
        <translation>Lo eligió quien empezó el turno.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>For the volunteer</source>
        <translation>Para las personas voluntarias</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>Borrar una cifra</translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <translation>Borrar todas las cifras</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please write your name.</source>
        <translation>Escriba su nombre, por favor.</translation>
    </message>
    <message>
        <source>Please write your given name.</source>
        <translation>Escriba su nombre de pila, por favor.</translation>
    </message>
    <message>
        <source>Please write your family name.</source>
        <translation>Escriba sus apellidos, por favor.</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>Escriba su dirección de correo electrónico, por favor.</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>Escriba su número de teléfono, por favor.</translation>
    </message>
    <message>
        <source>Please write your address.</source>
        <translation>Escriba su dirección, por favor.</translation>
    </message>
    <message>
        <source>Please write your postcode.</source>
        <translation>Escriba su código postal, por favor.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>Elija un país, por favor.</translation>
    </message>
    <message>
        <source>Please write your date of birth.</source>
        <translation>Escriba su fecha de nacimiento, por favor.</translation>
    </message>
    <message>
        <source>Please write the year you were born in.</source>
        <translation>Escriba el año en que nació, por favor.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Elija una de estas respuestas, por favor.</translation>
    </message>
    <message>
        <source>Please write an answer.</source>
        <translation>Escriba una respuesta, por favor.</translation>
    </message>
    <message>
        <source>Please write this number.</source>
        <translation>Escriba este número, por favor.</translation>
    </message>
    <message>
        <source>Please sign in the field, or set the tick below it.</source>
        <translation>Firme en el campo o marque la casilla de abajo.</translation>
    </message>
    <message>
        <source>This date cannot be right yet. Please look at day, month and year.</source>
        <translation>Esta fecha todavía no puede ser correcta. Revise día, mes y año.</translation>
    </message>
    <message>
        <source>This number cannot be right. Please compare it with your document, character by character.</source>
        <translation>Este número no puede ser correcto. Compárelo con su documento, carácter por carácter.</translation>
    </message>
    <message>
        <source>There is hardly a line yet. Please sign in the field, or set the tick below it.</source>
        <translation>Apenas hay un trazo. Firme en el campo o marque la casilla de abajo.</translation>
    </message>
    <message>
        <source>This is too much to keep. Please clear the field and sign once more.</source>
        <translation>Es demasiado para guardarlo. Borre el campo y firme otra vez.</translation>
    </message>
    <message>
        <source>This one is needed. Please tick it.</source>
        <translation>Esta casilla es necesaria. Márquela, por favor.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen. Please type it again.</source>
        <translation>Hay un carácter que no se ve. Escríbalo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Please shorten it.</source>
        <translation>Tiene más de %1 caracteres. Acórtelo, por favor.</translation>
    </message>
    <message>
        <source>There is no letter in it yet. Please write your name.</source>
        <translation>Aún no hay ninguna letra. Escriba su nombre, por favor.</translation>
    </message>
    <message>
        <source>This is not a whole address yet. It looks like name@example.org.</source>
        <translation>Aún no es una dirección completa. Debe parecerse a name@example.org.</translation>
    </message>
    <message>
        <source>This is not a whole phone number yet. It looks like +852 9123 4567.</source>
        <translation>Aún no es un número de teléfono completo. Debe parecerse a +852 9123 4567.</translation>
    </message>
    <message>
        <source>A postcode has letters and digits only.</source>
        <translation>Un código postal solo tiene letras y cifras.</translation>
    </message>
    <message>
        <source>Please choose a country from the list.</source>
        <translation>Elija un país de la lista, por favor.</translation>
    </message>
    <message>
        <source>A letter would not arrive yet: a part of the address is missing.</source>
        <translation>Una carta no llegaría todavía: falta una parte de la dirección.</translation>
    </message>
    <message>
        <source>Please write the year with four digits, such as 1985.</source>
        <translation>Escriba el año con cuatro cifras, como 1985, por favor.</translation>
    </message>
    <message>
        <source>This day is still to come. Please look at the year.</source>
        <translation>Ese día aún está por llegar. Mire el año, por favor.</translation>
    </message>
    <message>
        <source>You are too young to sign this one. Thank you for wanting to.</source>
        <translation>Aún no tiene edad para firmar esta. Gracias por querer hacerlo.</translation>
    </message>
    <message>
        <source>Without this we may not count you. Tick it if you agree.</source>
        <translation>Sin esto no podemos contar su firma. Márquelo si está de acuerdo.</translation>
    </message>
    <message>
        <source>This answer does not fit. Please give it again.</source>
        <translation>Esta respuesta no sirve. Vuelva a darla, por favor.</translation>
    </message>
    <message>
        <source>This campaign does not ask that any more. Please start the form again.</source>
        <translation>Esta campaña ya no pregunta eso. Empiece de nuevo el formulario, por favor.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a character in it cannot be seen</source>
        <translation>contiene un carácter que no se ve</translation>
    </message>
    <message>
        <source>a label is not right</source>
        <translation>una etiqueta no es correcta</translation>
    </message>
    <message>
        <source>a language such as en or zh-Hant, or nothing</source>
        <translation>un idioma como en o zh-Hant, o nada</translation>
    </message>
    <message>
        <source>a newer version of the campaign has come</source>
        <translation>ha llegado una versión más nueva de la campaña</translation>
    </message>
    <message>
        <source>a part is too long</source>
        <translation>una parte es demasiado larga</translation>
    </message>
    <message>
        <source>a part of it is missing or changed</source>
        <translation>una parte falta o se alteró</translation>
    </message>
    <message>
        <source>a picture is missing</source>
        <translation>falta una imagen</translation>
    </message>
    <message>
        <source>a picture is not the one listed</source>
        <translation>una imagen no es la indicada</translation>
    </message>
    <message>
        <source>a rule is broken at {place}</source>
        <translation>no se cumple una regla en {place}</translation>
    </message>
    <message>
        <source>a signature is too large</source>
        <translation>una firma es demasiado grande</translation>
    </message>
    <message>
        <source>a web page came instead</source>
        <translation>llegó una página web en su lugar</translation>
    </message>
    <message>
        <source>a whole number from 75 to 300</source>
        <translation>un número entero de 75 a 300</translation>
    </message>
    <message>
        <source>an address that begins with socks5h://, http:// or https://, or nothing</source>
        <translation>una dirección que empiece por socks5h://, http:// o https://, o nada</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>auto or file</source>
        <translation>auto o file</translation>
    </message>
    <message>
        <source>auto or high</source>
        <translation>auto o high</translation>
    </message>
    <message>
        <source>auto, light or dark</source>
        <translation>auto, light o dark</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug, info, warning o error</translation>
    </message>
    <message>
        <source>initials, at most 8 characters</source>
        <translation>iniciales, 8 caracteres como máximo</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation>no se puede leer como texto</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>no empieza como debe</translation>
    </message>
    <message>
        <source>it does not begin with {prefix}</source>
        <translation>no empieza por {prefix}</translation>
    </message>
    <message>
        <source>it does not know what we asked for</source>
        <translation>la otra parte no conoce lo que pedimos</translation>
    </message>
    <message>
        <source>it does not say whose it is</source>
        <translation>no dice de quién es</translation>
    </message>
    <message>
        <source>it does not understand this version of the program</source>
        <translation>la otra parte no entiende esta versión del programa</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>it exists, and a key is never written over</source>
        <translation>ya existe, y una clave nunca se sobrescribe</translation>
    </message>
    <message>
        <source>it holds a character that cannot be typed again</source>
        <translation>contiene un carácter que no se puede volver a escribir</translation>
    </message>
    <message>
        <source>it holds more than {count} files of a campaign</source>
        <translation>contiene más de {count} archivos de una campaña</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is another campaign file than announced</source>
        <translation>es otro archivo de campaña que el anunciado</translation>
    </message>
    <message>
        <source>it is another campaign than announced</source>
        <translation>es otra campaña que la anunciada</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is cut off or changed</source>
        <translation>está cortado o alterado</translation>
    </message>
    <message>
        <source>it is damaged too much</source>
        <translation>está demasiado dañado</translation>
    </message>
    <message>
        <source>it is for a newer version of the program</source>
        <translation>es para una versión más nueva del programa</translation>
    </message>
    <message>
        <source>it is not one of this program</source>
        <translation>no es de este programa</translation>
    </message>
    <message>
        <source>it is not the batch we asked for</source>
        <translation>no es el lote que pedimos</translation>
    </message>
    <message>
        <source>it is not the list we asked for</source>
        <translation>no es la lista que pedimos</translation>
    </message>
    <message>
        <source>it is not “name = value”</source>
        <translation>no es «nombre = valor»</translation>
    </message>
    <message>
        <source>it is of another device</source>
        <translation>es de otro equipo</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>está comprimido</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it must be {allowed}</source>
        <translation>debe ser {allowed}</translation>
    </message>
    <message>
        <source>it needs at least {count} characters</source>
        <translation>necesita al menos {count} caracteres</translation>
    </message>
    <message>
        <source>it says it holds {count} signatures</source>
        <translation>dice contener {count} firmas</translation>
    </message>
    <message>
        <source>it speaks of another device or server</source>
        <translation>habla de otro equipo o servidor</translation>
    </message>
    <message>
        <source>it would hold {count} signatures</source>
        <translation>contendría {count} firmas</translation>
    </message>
    <message>
        <source>its beginning is not right</source>
        <translation>su comienzo no es correcto</translation>
    </message>
    <message>
        <source>its content is not understood</source>
        <translation>no se entiende su contenido</translation>
    </message>
    <message>
        <source>its content is not written as it should be</source>
        <translation>su contenido no está escrito como debe</translation>
    </message>
    <message>
        <source>its file is gone or not right</source>
        <translation>su archivo no está o no es correcto</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its second signature is not right</source>
        <translation>su segunda firma no es correcta</translation>
    </message>
    <message>
        <source>its signature is not right</source>
        <translation>su firma no es correcta</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>locked key file</source>
        <translation>archivo de clave cerrado</translation>
    </message>
    <message>
        <source>locked key file (this is the public half)</source>
        <translation>archivo de clave cerrado (esta es la mitad pública)</translation>
    </message>
    <message>
        <source>more signatures are written down than the sheet has lines</source>
        <translation>hay más firmas anotadas que líneas en la hoja</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>aún no abierta</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>allí no se puede escribir</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>office key</source>
        <translation>clave de la oficina</translation>
    </message>
    <message>
        <source>one of them is another word or in another place</source>
        <translation>una de ellas es otra palabra o está en otro lugar</translation>
    </message>
    <message>
        <source>our request was changed on its way</source>
        <translation>nuestra petición se alteró en el camino</translation>
    </message>
    <message>
        <source>public key file</source>
        <translation>archivo de clave pública</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>recibo</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>recibos</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>root</source>
        <translation>clave raíz</translation>
    </message>
    <message>
        <source>sealing key</source>
        <translation>clave de sellado</translation>
    </message>
    <message>
        <source>some are post-quantum and some are not</source>
        <translation>unas son poscuánticas y otras no</translation>
    </message>
    <message>
        <source>something else came instead</source>
        <translation>llegó otra cosa en su lugar</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>hay algo después del final</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>estado {status}</translation>
    </message>
    <message>
        <source>text of at most 80 characters</source>
        <translation>un texto de 80 caracteres como máximo</translation>
    </message>
    <message>
        <source>the campaign is not offered in this language</source>
        <translation>la campaña no se ofrece en este idioma</translation>
    </message>
    <message>
        <source>the day on the sheet has not come yet</source>
        <translation>el día de la hoja aún no ha llegado</translation>
    </message>
    <message>
        <source>the disk has a fault</source>
        <translation>el disco tiene un fallo</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>el disco ya no está</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>el disco lo rechazó</translation>
    </message>
    <message>
        <source>the goal must be a number from 0 to 100,000</source>
        <translation>la meta debe ser un número de 0 a 100 000</translation>
    </message>
    <message>
        <source>the id of a campaign, or nothing</source>
        <translation>el identificador de una campaña, o nada</translation>
    </message>
    <message>
        <source>the initials are longer than 8 characters</source>
        <translation>las iniciales tienen más de 8 caracteres</translation>
    </message>
    <message>
        <source>the initials are missing</source>
        <translation>faltan las iniciales</translation>
    </message>
    <message>
        <source>the keyring does not give it</source>
        <translation>el llavero del sistema no la entrega</translation>
    </message>
    <message>
        <source>the number of sheets must be from 1 to 500</source>
        <translation>el número de hojas debe ser de 1 a 500</translation>
    </message>
    <message>
        <source>the path of a file, or nothing</source>
        <translation>la ruta de un archivo, o nada</translation>
    </message>
    <message>
        <source>the place is longer than 80 characters</source>
        <translation>el lugar tiene más de 80 caracteres</translation>
    </message>
    <message>
        <source>the place is missing</source>
        <translation>falta el lugar</translation>
    </message>
    <message>
        <source>the server found a fault in it</source>
        <translation>el servidor encontró un error</translation>
    </message>
    <message>
        <source>the texts of the campaign leave no room for lines</source>
        <translation>los textos de la campaña no dejan sitio para líneas</translation>
    </message>
    <message>
        <source>there are {count} words instead of {right}</source>
        <translation>hay {count} palabras en vez de {right}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o esa carpeta</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>no existe esa opción</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>esta línea</translation>
    </message>
    <message>
        <source>this sheet has come back here</source>
        <translation>esta hoja ha vuelto aquí</translation>
    </message>
    <message>
        <source>this sheet was not printed here</source>
        <translation>esta hoja no se imprimió aquí</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>retiradas</translation>
    </message>
    <message>
        <source>word {place} is not one of the words that can be on a sheet</source>
        <translation>la palabra {place} no puede estar en una hoja</translation>
    </message>
    <message>
        <source>your account may not use it</source>
        <translation>su cuenta no puede usarlo</translation>
    </message>
    <message>
        <source>{count} were announced and {written} came</source>
        <translation>se anunciaron {count} y llegaron {written}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>en la oficina</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>waiting here</source>
        <translation>espera aquí</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>its signer saw other words than this version of the campaign has</source>
        <translation>quien firmó vio otras palabras que las de esta versión de la campaña</translation>
    </message>
    <message>
        <source>it breaks the rules of the campaign</source>
        <translation>incumple las reglas de la campaña</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>What is wrong with one field, so that staff can find it on the page that was signed.</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>caracteres ocultos</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>consent needed</source>
        <translation>hace falta el consentimiento</translation>
    </message>
    <message>
        <source>an entry the campaign does not have</source>
        <translation>un dato que la campaña no tiene</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>edad insuficiente</translation>
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
        <translation>portátil %1</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>ilegible: %1</translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>apartada: %1</translation>
    </message>
    <message>
        <source>counted, another copy differs</source>
        <translation>contada, otra copia es distinta</translation>
    </message>
    <message>
        <source>counted, perhaps twice</source>
        <translation>contada, quizá dos veces</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contada</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fetch and open</source>
        <translation>Recibir y abrir</translation>
    </message>
    <message>
        <source>Search names, e-mail, postcode, id, in any script</source>
        <translation>Buscar nombre, correo, código postal o identificador, en cualquier escritura</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>For spreadsheets (CSV) …</source>
        <translation>Para hojas de cálculo (CSV)…</translation>
    </message>
    <message>
        <source>For machines (CSV, unchanged) …</source>
        <translation>Para máquinas (CSV, sin cambios)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Nothing in the register holds these letters.</source>
        <translation>Nada en el registro contiene estas letras.</translation>
    </message>
    <message>
        <source>Nothing is here yet. “Fetch and open” brings what has arrived at the server.</source>
        <translation>Aún no hay nada aquí. «Recibir y abrir» trae lo que ha llegado al servidor.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>How what is left is shared out, and the least a column must have at 100 % to be of use. Which columns give way first: language, e-mail, stall, place. Name, time and state stay.</extracomment>
        <translation>Firmas</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Lock the office</source>
        <translation>Cerrar la oficina con llave</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Nothing new came.</source>
        <translation>No llegó nada nuevo.</translation>
    </message>
    <message>
        <source>This office has not joined a server yet, so only the inbox was opened.</source>
        <translation>Esta oficina aún no se ha unido a un servidor, por lo que solo se abrió la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Not everything was fetched: %1</source>
        <translation>No se recibió todo: %1</translation>
    </message>
    <message>
        <source>A new version of %1 changes its keys. Check it, then drop its file on this window.</source>
        <translation>Una versión nueva de %1 cambia sus claves. Compruébela y luego suelte su archivo sobre esta ventana.</translation>
    </message>
    <message>
        <source>A new version of %1 at the server was refused.</source>
        <translation>Se rechazó una versión nueva de %1 en el servidor.</translation>
    </message>
    <message>
        <source>The server was set back to an older state; what was taken back was read again.</source>
        <translation>El servidor se devolvió a un estado anterior; se volvió a leer lo que se había retirado.</translation>
    </message>
    <message>
        <source>The server was set back to an older state; all of %1 was fetched again.</source>
        <translation>El servidor volvió a un estado anterior; todo lo de %1 se recibió de nuevo.</translation>
    </message>
    <message>
        <source>A batch of %1 was passed over: %2</source>
        <translation>Se pasó por alto un lote de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read; the table says why.</source>
        <translation>
            <numerusform>%Ln no se puede leer; la tabla dice por qué.</numerusform>
            <numerusform>%Ln no se pueden leer; la tabla dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signatures are in the register.</source>
        <translation>
            <numerusform>Hay %Ln firma nueva en el registro.</numerusform>
            <numerusform>Hay %Ln firmas nuevas en el registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were set aside; the table says why.</source>
        <translation>
            <numerusform>%Ln quedó apartada; la tabla dice por qué.</numerusform>
            <numerusform>%Ln quedaron apartadas; la tabla dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching from the server: %Ln new so far</source>
        <translation>
            <numerusform>Recibiendo del servidor: %Ln nueva hasta ahora</numerusform>
            <numerusform>Recibiendo del servidor: %Ln nuevas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln, %1 of them are done</source>
        <translation>
            <numerusform>Abriendo %Ln; hechas: %1</numerusform>
            <numerusform>Abriendo %Ln; hechas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>The key as 24 words, in this order</source>
        <translation>La clave en 24 palabras, en este orden</translation>
    </message>
    <message>
        <source>Whoever has this page can read every signature.</source>
        <translation>Quien tenga esta página puede leer todas las firmas.</translation>
    </message>
    <message>
        <source>Keep it in a safe, apart from the key file. Do not photograph it, and do not send it.</source>
        <translation>Guárdela en una caja fuerte, aparte del archivo de clave. No la fotografíe ni la envíe.</translation>
    </message>
    <message>
        <source>The same key as a QR code</source>
        <translation>La misma clave como código QR</translation>
    </message>
    <message>
        <source>Read it only with a device that has no network.</source>
        <translation>Léalo solo con un aparato sin red.</translation>
    </message>
    <message>
        <source>Which key it is</source>
        <translation>Qué clave es</translation>
    </message>
    <message>
        <source>Its public half begins and ends like this:</source>
        <translation>Su mitad pública empieza y termina así:</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creada el %1</translation>
    </message>
    <message>
        <source>When the key file or its passphrase is lost</source>
        <translation>Si se pierde el archivo de clave o su frase de contraseña</translation>
    </message>
    <message>
        <source>On a computer with Petition Desktop, type this command:</source>
        <translation>En un ordenador con Petition Desktop, escriba esta orden:</translation>
    </message>
    <message>
        <source>Type the 24 words, or the text of the QR code, and a new passphrase.</source>
        <translation>Escriba las 24 palabras, o el texto del código QR, y una frase de contraseña nueva.</translation>
    </message>
    <message>
        <source>Compare the public half with the one on this page. They must be the same.</source>
        <translation>Compare la mitad pública con la de esta página. Deben ser iguales.</translation>
    </message>
    <message>
        <source>Delete the file this page was printed from.</source>
        <translation>Borre el archivo con el que se imprimió esta página.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Guardada por</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file.</source>
        <translation>Guardada como %1. Imprímala y luego borre el archivo.</translation>
    </message>
    <message>
        <source>Where shall the recovery sheet be written?</source>
        <translation>¿Dónde se escribirá la hoja de recuperación?</translation>
    </message>
    <message>
        <source>Pages for the printer (%1)</source>
        <translation>Páginas para la impresora (%1)</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>hoja-de-recuperacion</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>se cierra</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>aún no abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, de 4 a 8 cifras</translation>
    </message>
    <message>
        <source>Only signing: full screen, leaving needs the PIN</source>
        <translation>Solo firmar: pantalla completa, para salir hace falta el PIN</translation>
    </message>
    <message>
        <source>Full screen keeps curious hands at the form. It is no lock.</source>
        <translation>La pantalla completa mantiene las manos curiosas en el formulario. No es una cerradura.</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>Empezar a recoger</translation>
    </message>
    <message>
        <source>Add another campaign …</source>
        <translation>Añadir otra campaña…</translation>
    </message>
    <message>
        <source>Back to the form, without a shift</source>
        <translation>Volver al formulario, sin turno</translation>
    </message>
    <message>
        <source>Start of shift</source>
        <translation>Inicio del turno</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>¿Está todo listo?</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>ShiftEnd</name>
    <message>
        <source>Send this to your office by phone</source>
        <translation>Envíe esto a su oficina por teléfono</translation>
    </message>
    <message>
        <source>QR code with these lines as text</source>
        <translation>Código QR con estas líneas como texto</translation>
    </message>
    <message>
        <source>Or scan it: these lines and nothing else</source>
        <translation>O escanéelo: estas líneas y nada más</translation>
    </message>
    <message>
        <source>At home, plug this laptop in where there is a network and leave it on: it sends by itself. Or copy them to a stick now, and bring that to your office.</source>
        <translation>En casa, enchufe este portátil donde haya red y déjelo encendido: envía por sí solo. O cópielas ahora en una memoria USB y llévela a su oficina.</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Entregado a %1</translation>
    </message>
    <message>
        <source>The shift is over. Thank you!</source>
        <translation>El turno ha terminado. ¡Gracias!</translation>
    </message>
    <message>
        <source>Back to the stall</source>
        <translation>Volver al puesto</translation>
    </message>
    <message>
        <source>Start a new shift</source>
        <translation>Empezar un turno nuevo</translation>
    </message>
    <message>
        <source>Everything is at the office. There is nothing more to do.</source>
        <translation>Todo está en la oficina. No queda nada por hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this laptop alone.</source>
        <translation>
            <numerusform>%Ln firma está solo en este portátil.</numerusform>
            <numerusform>%Ln firmas están solo en este portátil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Where to copy what waits</source>
        <translation>Dónde copiar lo que espera</translation>
    </message>
    <message>
        <source>Nothing waits, so there is nothing to copy.</source>
        <translation>No espera nada, así que no hay nada que copiar.</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are in “%3” on %4. They wait here as well until the office has them.</source>
        <translation>Los números del %1 al %2 están en «%3» en %4. También esperan aquí hasta que la oficina los tenga.</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Copy to stick</source>
        <translation>Copiar a un USB</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copiar a %1</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Read the whole story</source>
        <translation>Leer toda la historia</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>A %1, %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Toda la historia</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Carta abierta</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Compromiso</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>last number %1</source>
        <translation>último número %1</translation>
    </message>
    <message>
        <source>check word %1</source>
        <translation>palabra de control %1</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>portátil %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln firma</numerusform>
            <numerusform>%Ln firmas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>no network</source>
        <translation>no hay red</translation>
    </message>
    <message>
        <source>this network wants a log-in</source>
        <translation>esta red pide iniciar sesión</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>el servidor está ocupado</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>el servidor tiene un fallo</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is unknown</source>
        <translation>no se conoce el certificado del servidor</translation>
    </message>
    <message>
        <source>the office shut this computer out</source>
        <translation>la oficina ha excluido este ordenador</translation>
    </message>
    <message>
        <source>the server does not know this computer</source>
        <translation>el servidor no conoce este ordenador</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>último envío: %1</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>enviando ahora</translation>
    </message>
    <message>
        <source>not joined to a server yet</source>
        <translation>aún no se ha unido a un servidor</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sent</source>
        <translation>
            <numerusform>%Ln enviada</numerusform>
            <numerusform>las %Ln enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>nuevo intento en %n min</numerusform>
            <numerusform>nuevo intento en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>nuevo intento en %n s</numerusform>
            <numerusform>nuevo intento en %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Take this signature back</source>
        <translation>Retirar esta firma</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Sí, retirarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Number %1 is taken back.</source>
        <translation>El número %1 está retirado.</translation>
    </message>
    <message>
        <source>It was deleted on this laptop at once and counts no longer. The office is told when there is a network.</source>
        <translation>Se borró al instante en este portátil y ya no cuenta. La oficina lo sabrá cuando haya red.</translation>
    </message>
    <message>
        <source>Number %1, signed just now. Is something wrong with it?</source>
        <translation>Número %1, firmado ahora mismo. ¿Hay algún problema?</translation>
    </message>
    <message>
        <source>Take number %1 back? It is deleted here at once and counts no longer. Only if its signer wants that.</source>
        <translation>¿Retirar el número %1? Se borra aquí al instante y ya no cuenta. Solo si quien firmó lo quiere.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>queda %n carácter</numerusform>
            <numerusform>quedan %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>sobra %n carácter</numerusform>
            <numerusform>sobran %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Change your mind?</source>
        <translation>¿Cambia de opinión?</translation>
    </message>
    <message>
        <source>“More time” keeps this page open.</source>
        <translation>«Más tiempo» mantiene abierta esta página.</translation>
    </message>
    <message>
        <source>You are number %1 at this stall today. Your signature is sealed and is sent by itself.</source>
        <translation>Es el número %1 de hoy en este puesto. Su firma está sellada y se envía por sí sola.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>The code that takes your signature back</source>
        <translation>El código que retira su firma</translation>
    </message>
    <message>
        <source>QR code of the code below</source>
        <translation>Código QR del código de abajo</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>No cuenta.</translation>
    </message>
    <message>
        <source>Your signature was deleted on this laptop at once. The office is told when there is a network; until then that waits here, as safely as a signature does.</source>
        <translation>Su firma se borró al instante en este portátil. La oficina lo sabrá cuando haya red; hasta entonces espera aquí, tan a salvo como una firma.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Your name counts.</source>
        <translation>Su nombre cuenta.</translation>
    </message>
    <message>
        <source>This code takes your signature back, any time. It is kept nowhere else. Taking it with you is up to you.</source>
        <translation>Este código retira su firma en cualquier momento. No se guarda en ningún otro sitio. Llevárselo o no es decisión suya.</translation>
    </message>
    <message>
        <source>To take it back at once, call the volunteer while this page is open.</source>
        <translation>Para retirarla ahora mismo, llame a la persona voluntaria mientras esta página siga abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are sealed.</source>
        <translation>
            <numerusform>Se ha sellado %n respuesta.</numerusform>
            <numerusform>Se han sellado %n respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start by itself in %n s</source>
        <translation>
            <numerusform>Vuelve solo al principio en %n s</numerusform>
            <numerusform>Vuelve solo al principio en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page stays for %n min</source>
        <translation>
            <numerusform>Esta página sigue abierta %n min</numerusform>
            <numerusform>Esta página sigue abierta %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agreed to %n points.</source>
        <translation>
            <numerusform>Ha aceptado %n punto.</numerusform>
            <numerusform>Ha aceptado %n puntos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open the office</source>
        <translation>Abrir la oficina</translation>
    </message>
    <message>
        <source>The key file and its passphrase open the signatures. Neither ever leaves this computer.</source>
        <translation>El archivo de clave y su frase de contraseña abren las firmas. Ninguno de los dos sale nunca de este ordenador.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This office has no key yet</source>
        <translation>Esta oficina aún no tiene clave</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Please choose the file of the office key.</source>
        <translation>Elija el archivo de la clave de la oficina, por favor.</translation>
    </message>
    <message>
        <source>Please type the passphrase.</source>
        <translation>Escriba la frase de contraseña, por favor.</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>¿Qué archivo de clave?</translation>
    </message>
</context>
<context>
    <name>Volunteer</name>
    <message>
        <source>Somebody is signing. If you go on, what is typed here is gone.</source>
        <translation>Alguien está firmando. Si continúa, se pierde lo que se ha escrito aquí.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>People sign here, and only the office can read it</source>
        <translation>Aquí se firma, y solo la oficina puede leerlo</translation>
    </message>
    <message>
        <source>This program collects signatures at a stall, with or without a network. Each one is sealed on this laptop the moment it is given.</source>
        <translation>Este programa recoge firmas en un puesto, con o sin red. Cada una se sella en este portátil en cuanto se da.</translation>
    </message>
    <message>
        <source>Do you have a campaign file? You can drop it on this window.</source>
        <translation>¿Tiene un archivo de campaña? Puede soltarlo sobre esta ventana.</translation>
    </message>
    <message>
        <source>Collect signatures</source>
        <translation>Recoger firmas</translation>
    </message>
    <message>
        <source>Work in the office</source>
        <translation>Trabajar en la oficina</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Only a volunteer can close this, with the lock above.</source>
        <translation>Solo las personas voluntarias pueden cerrar esto, con el candado de arriba.</translation>
    </message>
</context>
</TS>
