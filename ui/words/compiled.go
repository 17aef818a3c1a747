// Code generated from assets by go generate. DO NOT EDIT.

//go:build !yaml

package words

import "intern-tui/assets"

var compiled = &Words{Title: assets.Text{Wording: [4]string{"Which internship fits you?", "Quel stage te convient\u00a0?", "Welke stage past bij jou?", "Welches Praktikum passt zu dir?"}},
	Welcome: struct {
		Promise    assets.Text
		Private    assets.Text
		Start      assets.Text
		Browse     assets.Text
		Offices    assets.Text
		Brief      assets.Text
		Statements assets.Text
		Minutes    assets.Text
		Schemes    assets.Text
		Kept       assets.Text
	}{Promise: assets.Text{Wording: [4]string{"Tick what is true for you. You see which scheme fits, whether you can do it, what it pays and what to do next.", "Coche ce qui est vrai pour toi. Tu verras quel dispositif te convient, si c'est possible pour toi, ce qu'il rapporte et quoi faire ensuite.", "Vink aan wat voor jou klopt. Je ziet welke regeling past, of dat voor jou kan, wat je krijgt en wat je daarna doet.", "Kreuz an, was für dich stimmt. Du siehst, welche Maßnahme passt, ob sie für dich möglich ist, was du bekommst und wie es weitergeht."}},
		Private:    assets.Text{Wording: [4]string{"Nothing is stored, nothing is sent.", "Rien n'est enregistré, rien n'est envoyé.", "Niets wordt bewaard, niets wordt verstuurd.", "Nichts wird gespeichert, nichts wird gesendet."}},
		Start:      assets.Text{Wording: [4]string{"Start the quiz", "Commencer le quiz", "De quiz starten", "Quiz starten"}},
		Browse:     assets.Text{Wording: [4]string{"All schemes", "Tous les dispositifs", "Alle regelingen", "Alle Maßnahmen"}},
		Offices:    assets.Text{Wording: [4]string{"Which office is mine?", "À qui dois-je m'adresser\u00a0?", "Bij wie moet ik zijn?", "Wer ist für mich zuständig?"}},
		Brief:      assets.Text{Wording: [4]string{"{statements} statements, 2 minutes, {schemes} schemes.", "{statements} phrases, 2 minutes, {schemes} dispositifs.", "{statements} uitspraken, 2 minuten, {schemes} regelingen.", "{statements} Aussagen, 2 Minuten, {schemes} Maßnahmen."}},
		Statements: assets.Text{Wording: [4]string{"statements", "phrases", "uitspraken", "Aussagen"}},
		Minutes:    assets.Text{Wording: [4]string{"minutes", "minutes", "minuten", "Minuten"}},
		Schemes:    assets.Text{Wording: [4]string{"schemes", "dispositifs", "regelingen", "Maßnahmen"}},
		Kept:       assets.Text{Wording: [4]string{"answers kept", "réponse gardée", "bewaarde antwoorden", "Antworten gespeichert"}},
	},
	Key: Key{Up: assets.Text{Wording: [4]string{"↑", "↑", "↑", "↑"}},
		Down:     assets.Text{Wording: [4]string{"↓", "↓", "↓", "↓"}},
		Space:    assets.Text{Wording: [4]string{"Space", "Espace", "Spatie", "Leertaste"}},
		Enter:    assets.Text{Wording: [4]string{"Enter", "Entrée", "Enter", "Enter"}},
		Escape:   assets.Text{Wording: [4]string{"Esc", "Esc", "Esc", "Esc"}},
		Move:     assets.Text{Wording: [4]string{"move", "naviguer", "navigeren", "bewegen"}},
		Scroll:   assets.Text{Wording: [4]string{"scroll", "défiler", "scrollen", "scrollen"}},
		Tick:     assets.Text{Wording: [4]string{"tick", "cocher", "aanvinken", "ankreuzen"}},
		Next:     assets.Text{Wording: [4]string{"next", "suite", "verder", "weiter"}},
		Result:   assets.Text{Wording: [4]string{"to the result", "résultat", "resultaat", "zum Ergebnis"}},
		Back:     assets.Text{Wording: [4]string{"back", "retour", "terug", "zurück"}},
		Undo:     assets.Text{Wording: [4]string{"undo", "annuler", "ongedaan", "rückgängig"}},
		Help:     assets.Text{Wording: [4]string{"keys", "aide", "toetsen", "Tasten"}},
		Language: assets.Text{Wording: [4]string{"language", "langue", "taal", "Sprache"}},
		Leave:    assets.Text{Wording: [4]string{"leave", "quitter", "stoppen", "Ende"}},
		Choose:   assets.Text{Wording: [4]string{"choose", "choisir", "kiezen", "wählen"}},
		Open:     assets.Text{Wording: [4]string{"read more", "lire la fiche", "fiche lezen", "mehr lesen"}},
		Change:   assets.Text{Wording: [4]string{"change ticks", "mes choix", "mijn vinkjes", "Kreuze ändern"}},
		Edit:     assets.Text{Wording: [4]string{"change", "modifier", "wijzigen", "ändern"}},
		Again:    assets.Text{Wording: [4]string{"start again", "recommencer", "opnieuw", "von vorn"}},
		Other:    assets.Text{Wording: [4]string{"next leaflet", "fiche suivante", "volgende fiche", "nächstes Merkblatt"}},
		May:      assets.Text{Wording: [4]string{"can I?", "possible\u00a0?", "kan dat?", "geht das?"}},
		Any:      assets.Text{Wording: [4]string{"Any other key", "Toute autre touche", "Elke andere toets", "Jede andere Taste"}},
		Close:    assets.Text{Wording: [4]string{"closes", "ferme", "sluit", "schließt"}},
		More:     assets.Text{Wording: [4]string{"more", "plus", "meer", "mehr"}},
		Arrows:   assets.Text{Wording: [4]string{"← →", "← →", "← →", "← →"}},
		Parts:    assets.Text{Wording: [4]string{"parts", "parties", "delen", "Teile"}},
		Start:    assets.Text{Wording: [4]string{"start", "commencer", "starten", "starten"}},
	},
	Kiosk: Kiosk{Large: assets.Text{Wording: [4]string{"INTERNSHIP?", "STAGE\u00a0?", "STAGE?", "PRAKTIKUM?"}},
		Private:   assets.Text{Wording: [4]string{"Nothing is stored or sent. If you press no key for {idle} seconds ({long} on the result), your answers will be erased.", "Rien n'est gardé ni envoyé. Si tu n'appuies sur rien, tes réponses s'effacent après {idle} secondes ({long} sur l'écran du résultat).", "Er wordt niets bewaard of verstuurd. Druk je {idle} seconden op geen enkele toets ({long} bij het resultaat), dan verdwijnen je antwoorden.", "Nichts wird gespeichert oder gesendet. Drückst du {idle} Sekunden lang keine Taste ({long} beim Ergebnis), verschwinden deine Antworten."}},
		Warning:   assets.Text{Wording: [4]string{"Are you still there?", "Tu es encore là\u00a0?", "Ben je er nog?", "Bist du noch da?"}},
		Stay:      assets.Text{Wording: [4]string{"I am still here", "je suis là", "ik ben er nog", "ich bin da"}},
		Time:      assets.Text{Wording: [4]string{"I need more time", "plus de temps", "meer tijd nodig", "mehr Zeit"}},
		Wiped:     assets.Text{Wording: [4]string{"Cleared: nobody pressed a key for a while.", "Effacé\u00a0: personne n'a appuyé sur une touche pendant un moment.", "Gewist: er werd een tijdje op geen toets gedrukt.", "Gelöscht: Eine Weile hat niemand eine Taste gedrückt."}},
		Demo:      assets.Text{Wording: [4]string{"Demonstration. Press any key to start your own visit.", "Démonstration. Appuie sur une touche pour commencer ta visite.", "Demonstratie. Druk op een toets om zelf te beginnen.", "Vorführung. Drück eine Taste, um selbst zu beginnen."}},
		Countdown: Plural{One: assets.Text{Wording: [4]string{"Your answers will be erased in {n} second.", "Tes réponses s'effacent dans {n} seconde.", "Je antwoorden verdwijnen over {n} seconde.", "Deine Antworten verschwinden in {n} Sekunde."}}, Other: assets.Text{Wording: [4]string{"Your answers will be erased in {n} seconds.", "Tes réponses s'effacent dans {n} secondes.", "Je antwoorden verdwijnen over {n} seconden.", "Deine Antworten verschwinden in {n} Sekunden."}}},
		Again:     Question{Question: assets.Text{Wording: [4]string{"Erase everything and start again?", "Tout effacer et recommencer\u00a0?", "Alles wissen en opnieuw beginnen?", "Alles löschen und neu beginnen?"}}, Stay: assets.Text{Wording: [4]string{"Keep my answers", "Garder mes réponses", "Mijn antwoorden behouden", "Antworten behalten"}}, Go: assets.Text{Wording: [4]string{"Erase and start again", "Effacer et recommencer", "Wissen en opnieuw beginnen", "Löschen und neu beginnen"}}},
	},
	Unknown: assets.Text{Wording: [4]string{"not known for that day", "inconnu à cette date", "niet bekend voor die dag", "für diesen Tag nicht bekannt"}},
	Section: struct {
		Total assets.Text
		SoFar assets.Text
	}{Total: assets.Text{Wording: [4]string{"{points} of {maximum} points", "{points} points sur {maximum}", "{points} op {maximum} punten", "{points} von {maximum} Punkten"}}, SoFar: assets.Text{Wording: [4]string{"So far: one square is two points", "Jusqu'ici, un carré pour deux points", "Tot nu toe, één blokje per twee punten", "Bisher (ein Kästchen: zwei Punkte)"}}},
	Undo: struct {
		Ticked   assets.Text
		Unticked assets.Text
		All      assets.Text
		Nothing  assets.Text
	}{Ticked: assets.Text{Wording: [4]string{"Undone: {statement} is ticked again.", "Annulé\u00a0: {statement} est de nouveau coché.", "Ongedaan gemaakt: {statement} is weer aangevinkt.", "Rückgängig: {statement} ist wieder angekreuzt."}}, Unticked: assets.Text{Wording: [4]string{"Undone: {statement} is no longer ticked.", "Annulé\u00a0: {statement} n'est plus coché.", "Ongedaan gemaakt: {statement} is niet meer aangevinkt.", "Rückgängig: {statement} ist nicht mehr angekreuzt."}}, All: assets.Text{Wording: [4]string{"Undone: your ticks are back.", "Annulé\u00a0: tes choix sont de retour.", "Ongedaan gemaakt: je vinkjes zijn terug.", "Rückgängig: Deine Kreuze sind wieder da."}}, Nothing: assets.Text{Wording: [4]string{"There is nothing to undo.", "Il n'y a rien à annuler.", "Er is niets om ongedaan te maken.", "Es gibt nichts rückgängig zu machen."}}},
	Join: Join{Listed: assets.Text{Wording: [4]string{"{first}, {second}", "{first}, {second}", "{first}, {second}", "{first}, {second}"}},
		Aside:     assets.Text{Wording: [4]string{"{what} ({aside})", "{what} ({aside})", "{what} ({aside})", "{what} ({aside})"}},
		Quoted:    assets.Text{Wording: [4]string{"“{words}”", "«\u00a0{words}\u00a0»", "“{words}”", "„{words}“"}},
		Sentences: assets.Text{Wording: [4]string{"{first}. {second}", "{first}. {second}", "{first}. {second}", "{first}. {second}"}},
		Answered:  assets.Text{Wording: [4]string{"{question} {answer}", "{question} {answer}", "{question} {answer}", "{question} {answer}"}},
		Counted:   assets.Text{Wording: [4]string{"{what} {n}", "{what} {n}", "{what} {n}", "{what} {n}"}},
		Range:     assets.Text{Wording: [4]string{"{low} to {high}", "{low} à {high}", "{low} tot {high}", "{low} bis {high}"}},
	},
	Result: Result{Title: assets.Text{Wording: [4]string{"Your result", "Ton résultat", "Je resultaat", "Dein Ergebnis"}},
		Best:       assets.Text{Wording: [4]string{"Best match: {scheme}", "Ce qui te convient le mieux\u00a0: {scheme}", "Past het best bij jou: {scheme}", "Passt am besten zu dir: {scheme}"}},
		Both:       assets.Text{Wording: [4]string{"Best match: {first}, or {second}", "Ce qui te convient le mieux\u00a0: {first} ou {second}", "Past het best bij jou: {first} of {second}", "Passt am besten zu dir: {first} oder {second}"}},
		Remote:     assets.Text{Wording: [4]string{"Best match: remote, with {scheme}", "Ce qui te convient le mieux\u00a0: à distance, avec {scheme}", "Past het best bij jou: op afstand, met {scheme}", "Passt am besten zu dir: Homeoffice, mit {scheme}"}},
		RemoteOpen: assets.Text{Wording: [4]string{"Best match: remote, and you need a scheme too", "Ce qui te convient le mieux\u00a0: à distance, et il te faut aussi un dispositif", "Past het best bij jou: op afstand, en je hebt ook een regeling nodig", "Passt am besten zu dir: Homeoffice, dazu eine Maßnahme"}},
		None:       assets.Text{Wording: [4]string{"Nothing that you ticked is possible for you.", "Rien de ce que tu as coché n'est possible pour toi.", "Niets van wat je aanvinkte, kan voor jou.", "Nichts, was du angekreuzt hast, ist für dich möglich."}},
		Framework:  assets.Text{Wording: [4]string{"Remote only says how you work. You also need a scheme: tick more, or read the other leaflets.", "À distance, c'est ta façon de travailler. Il te faut aussi un dispositif\u00a0: coche d'autres cases, ou lis les autres fiches.", "Op afstand zegt alleen hoe je werkt. Je hebt ook een regeling nodig: vink meer aan, of lees de andere fiches.", "Homeoffice sagt nur, wie du arbeitest. Du brauchst auch eine Maßnahme: Kreuz mehr an oder lies die anderen Merkblätter."}},
		Why:        assets.Text{Wording: [4]string{"Why {section}", "Pourquoi {section}", "Waarom {section}", "Warum {section}"}},
		Firm:       assets.Text{Wording: [4]string{"Clear result: no single tick would change it.", "Résultat net\u00a0: changer une seule case ne le changerait pas.", "Duidelijk resultaat: één vinkje meer of minder verandert het niet.", "Klares Ergebnis: Kein einzelnes Kreuz würde es ändern."}},
		Tied:       assets.Text{Wording: [4]string{"Tie: the two best have the same points.", "Égalité\u00a0: les deux premiers ont autant de points.", "Gelijk: de twee beste hebben evenveel punten.", "Gleichstand: Die beiden besten haben gleich viele Punkte."}},
		FlipOn:     assets.Text{Wording: [4]string{"Close result: if you tick “{statement}”, {leader} comes first.", "Résultat serré\u00a0: si tu coches «\u00a0{statement}\u00a0», {leader} passe devant.", "Nipt resultaat: als je “{statement}” aanvinkt, komt {leader} eerst.", "Knappes Ergebnis: Kreuzt du „{statement}“ an, steht {leader} vorn."}},
		FlipOff:    assets.Text{Wording: [4]string{"Close result: if you untick “{statement}”, {leader} comes first.", "Résultat serré\u00a0: si tu décoches «\u00a0{statement}\u00a0», {leader} passe devant.", "Nipt resultaat: als je “{statement}” uitvinkt, komt {leader} eerst.", "Knappes Ergebnis: Nimmst du „{statement}“ weg, steht {leader} vorn."}},
		FlipNone:   assets.Text{Wording: [4]string{"Close result: if you untick “{statement}”, nothing is left to compare.", "Résultat serré\u00a0: si tu décoches «\u00a0{statement}\u00a0», il n'y a plus rien à comparer.", "Nipt resultaat: als je “{statement}” uitvinkt, valt er niets meer te vergelijken.", "Knappes Ergebnis: Nimmst du „{statement}“ weg, bleibt nichts zu vergleichen."}},
		And:        assets.Text{Wording: [4]string{"{first} and {second}", "{first} et {second}", "{first} en {second}", "{first} und {second}"}},
		Or:         assets.Text{Wording: [4]string{"{first} or {second}", "{first} ou {second}", "{first} of {second}", "{first} oder {second}"}},
		Meaning:    assets.Text{Wording: [4]string{"{name}: {title}", "{name}\u00a0: {title}", "{name}: {title}", "{name}: {title}"}},
		Then:       assets.Text{Wording: [4]string{"{first}, then {second}", "{first}, puis {second}", "{first}, daarna {second}", "{first}, danach {second}"}},
		Share:      assets.Text{Wording: [4]string{"“{first}” and “{second}” have the same points. “{first}” is closer to its maximum, so it comes first.", "«\u00a0{first}\u00a0» et «\u00a0{second}\u00a0» ont autant de points. «\u00a0{first}\u00a0» est plus près de son maximum et passe devant.", "“{first}” en “{second}” hebben evenveel punten. “{first}” zit dichter bij zijn maximum en staat dus eerst.", "„{first}“ und „{second}“ haben gleich viele Punkte. „{first}“ liegt näher am eigenen Maximum und steht deshalb vorn."}},
		Combine:    assets.Text{Wording: [4]string{"Remote work and the CIP have the same points. They go together: remote is how you work, the CIP is the agreement.", "Le travail à distance et la CIP ont autant de points. Les deux vont ensemble\u00a0: à distance, c'est ta façon de travailler\u00a0; la CIP, c'est la convention.", "Werken op afstand en de CIP (BIS) hebben evenveel punten. Ze gaan samen: op afstand is hoe je werkt, de BIS is de overeenkomst.", "Homeoffice und die CIP haben gleich viele Punkte. Beides passt zusammen: Homeoffice ist das Wie, die CIP die Vereinbarung."}},
		Region:     assets.Text{Wording: [4]string{"Stage First and Wallonia have the same points. What counts is where you live: Brussels or Wallonia.", "Stage First et la Wallonie ont autant de points. Tout dépend de ton domicile\u00a0: Bruxelles ou Wallonie.", "Stage First en Wallonië hebben evenveel punten. Het hangt af van waar je woont: Brussel of Wallonië.", "Stage First und die Wallonie haben gleich viele Punkte. Es hängt von deinem Wohnort ab: Brüssel oder Wallonie."}},
		Single:     assets.Text{Wording: [4]string{"This rests on one statement only.", "Cela ne repose que sur une seule phrase.", "Dit steunt op maar één uitspraak.", "Das stützt sich nur auf eine einzige Aussage."}},
		Source:     assets.Text{Wording: [4]string{"{source}, {date}", "{source}, {date}", "{source}, {date}", "{source}, {date}"}},
		Beside:     assets.Text{Wording: [4]string{"Also worth knowing", "Bon à savoir aussi", "Ook goed om te weten", "Auch gut zu wissen"}},
		Code:       assets.Text{Wording: [4]string{"Code {code}", "Code {code}", "Code {code}", "Code {code}"}},
		AskFirst:   assets.Text{Wording: [4]string{"Ask {organisation}.", "Contact\u00a0: {organisation}.", "Vraag het aan {organisation}.", "Auskunft: {organisation}."}},
		Further:    assets.Text{Wording: [4]string{"More: intern-tui show {scheme}. Come back: intern-tui --code {code}.", "La suite\u00a0: intern-tui show {scheme}. Pour revenir\u00a0: intern-tui --code {code}.", "Meer: intern-tui show {scheme}. Om terug te keren: intern-tui --code {code}.", "Mehr: intern-tui show {scheme}. Später weiter: intern-tui --code {code}."}},
		Ranking:    assets.Text{Wording: [4]string{"Ranking", "Classement", "Rangschikking", "Rangfolge"}},
		Quoted:     assets.Text{Wording: [4]string{"“{name}”", "«\u00a0{name}\u00a0»", "“{name}”", "„{name}“"}},
		Way:        assets.Text{Wording: [4]string{"a way to work", "mode de travail", "werkvorm", "Arbeitsform"}},
	},
	Empty: struct {
		Title assets.Text
		Text  assets.Text
		Back  assets.Text
	}{Title: assets.Text{Wording: [4]string{"Nothing to compare yet", "Rien à comparer pour l'instant", "Nog niets te vergelijken", "Noch nichts zu vergleichen"}}, Text: assets.Text{Wording: [4]string{"You ticked nothing, and that is fine. Three questions show you a way in:", "Tu n'as rien coché, et ce n'est pas grave. Trois questions te montrent par où commencer\u00a0:", "Je vinkte niets aan, en dat is prima. Drie vragen tonen je waar je kan beginnen:", "Du hast nichts angekreuzt, und das ist in Ordnung. Drei Fragen zeigen dir einen Einstieg:"}}, Back: assets.Text{Wording: [4]string{"Back to the statements", "Retour aux phrases", "Terug naar de uitspraken", "Zurück zu den Aussagen"}}},
	Verdict: Verdict{Yes: assets.Text{Wording: [4]string{"Yes, you can", "Oui, c'est possible", "Ja, dat kan", "Ja, das ist möglich"}},
		NotYetFrom: assets.Text{Wording: [4]string{"Not yet, from {date}", "Pas encore, à partir du {date}", "Nog niet, vanaf {date}", "Noch nicht, ab {date}"}},
		NotYetIf:   assets.Text{Wording: [4]string{"Not yet, from {date} if you register tomorrow", "Pas encore, à partir du {date} si tu t'inscris demain", "Nog niet, vanaf {date} als je je morgen inschrijft", "Noch nicht, ab {date}, wenn du dich morgen einträgst"}},
		NotYet:     assets.Text{Wording: [4]string{"Not yet: “{condition}” is not met yet", "Pas encore\u00a0: il manque la condition «\u00a0{condition}\u00a0»", "Nog niet: “{condition}” klopt nog niet", "Noch nicht: Es fehlt „{condition}“"}},
		No:         assets.Text{Wording: [4]string{"No: “{condition}” is not met", "Non\u00a0: la condition «\u00a0{condition}\u00a0» n'est pas remplie", "Nee: “{condition}” klopt niet voor jou", "Nein: „{condition}“ trifft auf dich nicht zu"}},
		Outgrown:   assets.Text{Wording: [4]string{"The first possible day is {first}; your birthday on {limit} comes before it.", "Le premier jour possible est le {first}\u00a0; ton anniversaire, le {limit}, tombe avant.", "De eerste mogelijke dag is {first}, maar je verjaardag op {limit} valt vroeger.", "Der erste mögliche Tag ist der {first}; dein Geburtstag am {limit} liegt davor."}},
		Remote:     assets.Text{Wording: [4]string{"Not clear yet: it depends on your scheme", "Pas encore clair\u00a0: cela dépend de ton dispositif", "Nog niet duidelijk: dat hangt af van je regeling", "Noch unklar: Das hängt von deiner Maßnahme ab"}},
		Open:       Plural{One: assets.Text{Wording: [4]string{"Not clear yet: {n} condition open", "Pas encore clair\u00a0: {n} condition à voir", "Nog niet duidelijk: nog {n} voorwaarde", "Noch unklar: {n} Bedingung offen"}}, Other: assets.Text{Wording: [4]string{"Not clear yet: {n} conditions open", "Pas encore clair\u00a0: {n} conditions à voir", "Nog niet duidelijk: nog {n} voorwaarden", "Noch unklar: {n} Bedingungen offen"}}},
		Short: struct {
			Yes    assets.Text
			NotYet assets.Text
			No     assets.Text
			Open   assets.Text
		}{Yes: assets.Text{Wording: [4]string{"yes", "oui", "ja", "ja"}}, NotYet: assets.Text{Wording: [4]string{"not yet", "pas encore", "nog niet", "noch nicht"}}, No: assets.Text{Wording: [4]string{"no", "non", "nee", "nein"}}, Open: assets.Text{Wording: [4]string{"not clear yet", "pas clair", "onduidelijk", "unklar"}}},
	},
	State: State{Yes: assets.Text{Wording: [4]string{"yes", "oui", "ja", "ja"}}, No: assets.Text{Wording: [4]string{"no", "non", "nee", "nein"}}, Wait: assets.Text{Wording: [4]string{"wait", "attends", "wacht", "warte"}}, Ask: assets.Text{Wording: [4]string{"ask", "demande", "vraag", "frag nach"}}},
	Card: Card{YouGet: assets.Text{Wording: [4]string{"You get", "Tu reçois", "Je krijgt", "Du bekommst"}},
		CanI:        assets.Text{Wording: [4]string{"Can I?", "C'est possible\u00a0?", "Kan dat?", "Geht das?"}},
		FirstStep:   assets.Text{Wording: [4]string{"First step", "Première étape", "Eerste stap", "Erster Schritt"}},
		HowLong:     assets.Text{Wording: [4]string{"How long", "Durée", "Hoelang", "Wie lange"}},
		WhoSigns:    assets.Text{Wording: [4]string{"Who signs", "Qui signe", "Wie tekent", "Unterschrift"}},
		WhoApproves: assets.Text{Wording: [4]string{"Who approves", "Qui approuve", "Goedkeuring", "Genehmigung"}},
		JobAfter:    assets.Text{Wording: [4]string{"Job after", "Emploi après", "Job erna", "Job danach"}},
		Benefits:    assets.Text{Wording: [4]string{"Benefits", "Allocations", "Uitkeringen", "Leistungen"}},
		Reach:       assets.Text{Wording: [4]string{"{what} ({contact})", "{what} ({contact})", "{what} ({contact})", "{what} ({contact})"}},
		Done:        assets.Text{Wording: [4]string{"Nothing left to do", "Il ne reste rien à faire", "Er is niets meer te doen", "Es bleibt nichts zu tun"}},
	},
	Parts: Parts{Glance: assets.Text{Wording: [4]string{"At a glance", "En bref", "In het kort", "Überblick"}},
		CanI:    assets.Text{Wording: [4]string{"Can I?", "Possible\u00a0?", "Kan dat?", "Geht das?"}},
		Money:   assets.Text{Wording: [4]string{"Money", "Argent", "Geld", "Geld"}},
		Steps:   assets.Text{Wording: [4]string{"Next steps", "Étapes", "Stappen", "Schritte"}},
		More:    assets.Text{Wording: [4]string{"More", "Plus", "Meer", "Mehr"}},
		Sources: assets.Text{Wording: [4]string{"Sources", "Sources", "Bronnen", "Quellen"}},
	},
	Contradictions: map[string]assets.Text{"ended": assets.Text{Wording: [4]string{"You are still studying, but your last day is past. Which of the two is right?", "Tes études continuent, mais leur dernier jour est passé. Laquelle des deux réponses est juste\u00a0?", "Je studeert nog, maar de laatste dag is voorbij. Welke van de twee klopt?", "Du studierst noch, aber der letzte Tag ist vorbei. Was von beidem stimmt?"}},
		"late-registration":  assets.Text{Wording: [4]string{"You would start before you register. One of the two dates cannot be right.", "Tu commencerais avant de t'inscrire. Une des deux dates n'est pas juste.", "Je zou beginnen voor je ingeschreven bent. Een van de twee datums klopt niet.", "Du würdest beginnen, bevor du eingetragen bist. Eines der beiden Daten stimmt nicht."}},
		"past-start":         assets.Text{Wording: [4]string{"This start date has already passed. Which day do you mean?", "Ce premier jour est déjà passé. De quel jour parles-tu\u00a0?", "Die startdatum is al voorbij. Welke datum bedoel je?", "Dieser erste Tag ist schon vorbei. Welchen Tag meinst du?"}},
		"required-course":    assets.Text{Wording: [4]string{"A required internship is part of your studies: they are not over yet. Which of the two is right?", "Un stage obligatoire fait partie des études\u00a0: elles ne sont pas terminées. Laquelle des deux réponses est juste\u00a0?", "Een verplichte stage hoort bij je studies: die zijn nog niet voorbij. Welke van de twee klopt?", "Ein Pflichtpraktikum gehört zu Schule oder Studium: Noch ist das nicht zu Ende. Was von beidem stimmt?"}},
		"schooling":          assets.Text{Wording: [4]string{"Your date of birth contradicts your answer about compulsory schooling. Which of the two is right?", "Ta date de naissance contredit ta réponse sur l'obligation scolaire. Laquelle des deux est juste\u00a0?", "Je geboortedatum spreekt je antwoord over de leerplicht tegen. Welke van de twee klopt?", "Dein Geburtsdatum widerspricht deiner Antwort zur Schulpflicht. Was von beidem stimmt?"}},
		"unregistered":       assets.Text{Wording: [4]string{"You gave a day of registration, but no office. Where did you register?", "Tu donnes une date d'inscription, mais aucun service. Où as-tu fait ton inscription\u00a0?", "Je gaf een inschrijvingsdatum, maar geen dienst. Waar ben je ingeschreven?", "Du nennst einen Tag der Eintragung, aber kein Arbeitsamt. Wo bist du eingetragen?"}},
		"young":              assets.Text{Wording: [4]string{"You would be under fourteen today. Is the date of birth right?", "Tu aurais moins de quatorze ans aujourd'hui. Ta date de naissance est-elle juste\u00a0?", "Je zou vandaag jonger dan veertien zijn. Klopt je geboortedatum?", "Du wärst heute unter vierzehn. Stimmt dein Geburtsdatum?"}},
		"young-registration": assets.Text{Wording: [4]string{"You registered before you turned fifteen? One of the two dates cannot be right.", "Inscription avant tes quinze ans\u00a0? Une des deux dates n'est pas juste.", "Ingeschreven voor je vijftiende? Een van de twee datums klopt niet.", "Vor deinem fünfzehnten Geburtstag eingetragen? Eines der beiden Daten stimmt nicht."}},
	},
	Tell: struct {
		Mark     assets.Text
		Exact    assets.Text
		OneByOne assets.Text
		Sum      assets.Text
	}{Mark: assets.Text{Wording: [4]string{"yes/no", "oui/non", "ja/nee", "ja/nein"}}, Exact: assets.Text{Wording: [4]string{"exact answer", "préciser", "invullen", "genau"}}, OneByOne: assets.Text{Wording: [4]string{"One question at a time", "Une question à la fois", "Eén vraag per keer", "Eine Frage nach der anderen"}}, Sum: assets.Text{Wording: [4]string{"{yes} yes, {open} still open. Space says “true for me”.", "{yes} oui, {open} à voir. Espace = «\u00a0vrai pour moi\u00a0».", "{yes} ja, {open} nog open. Spatie zegt “klopt voor mij”.", "{yes} ja, {open} noch offen. Die Leertaste sagt „trifft auf mich zu“."}}},
	Leaflet: Leaflet{Translation: assets.Text{Wording: [4]string{"The meaning of the name is our translation.", "La traduction du nom est de nous.", "De uitleg van de naam is onze vertaling.", "Die Bedeutung des Namens ist unsere Übersetzung."}},
		Papers:      assets.Text{Wording: [4]string{"Papers to have ready", "Documents à préparer", "Leg deze papieren klaar", "Diese Unterlagen brauchst du"}},
		Pitfalls:    assets.Text{Wording: [4]string{"Watch out", "Attention", "Let op", "Aufgepasst"}},
		Know:        assets.Text{Wording: [4]string{"Good to know", "Bon à savoir", "Goed om te weten", "Gut zu wissen"}},
		Gaps:        assets.Text{Wording: [4]string{"What nobody could tell us", "Ce que personne n'a pu nous dire", "Wat niemand ons kon zeggen", "Was uns niemand sagen konnte"}},
		Offer:       assets.Text{Wording: [4]string{"Before you accept any offer, ask", "Avant d'accepter une offre, demande", "Vraag dit voor je een aanbod aanneemt", "Frag das, bevor du ein Angebot annimmst"}},
		Remote:      assets.Text{Wording: [4]string{"For remote work, ask", "Pour le travail à distance, demande", "Vraag dit voor werk op afstand", "Frag das bei Homeoffice"}},
		Search:      assets.Text{Wording: [4]string{"Finding offers", "Trouver des offres", "Een stage vinden", "Angebote finden"}},
		Common:      assets.Text{Wording: [4]string{"For every internship", "Pour tous les stages", "Voor elke stage", "Für jedes Praktikum"}},
		Figures:     assets.Text{Wording: [4]string{"The figures and what they were before", "Les chiffres, et ce qu'ils étaient avant", "De cijfers, nu en vroeger", "Die Zahlen, heute und früher"}},
		Elsewhere:   assets.Text{Wording: [4]string{"another source says {amount}", "une autre source dit {amount}", "een andere bron zegt {amount}", "eine andere Quelle nennt {amount}"}},
		Sources:     assets.Text{Wording: [4]string{"Sources", "Sources", "Bronnen", "Quellen"}},
		Then:        assets.Text{Wording: [4]string{"We do not know every rule that applied on {date}.", "Nous ne connaissons pas toutes les règles en vigueur le {date}.", "We kennen niet alles wat op {date} gold.", "Wir wissen nicht alles, was am {date} galt."}},
		Net:         assets.Text{Wording: [4]string{"net", "net", "netto", "netto"}},
		Since:       assets.Text{Wording: [4]string{"{amount} since {date}", "{amount} depuis le {date}", "{amount} sinds {date}", "{amount} seit dem {date}"}},
		Confirm:     assets.Text{Wording: [4]string{"Confirm with {organisation}.", "À confirmer par {organisation}.", "Te bevestigen door {organisation}.", "Auskunft: {organisation}."}},
		ConfirmWith: assets.Text{Wording: [4]string{"confirm with {organisation}", "à confirmer par {organisation}", "te bevestigen door {organisation}", "Auskunft: {organisation}"}},
		ConfirmAt:   assets.Text{Wording: [4]string{"confirm with {organisation}: {contact}", "à confirmer par {organisation}\u00a0: {contact}", "te bevestigen door {organisation}: {contact}", "Auskunft: {organisation}, {contact}"}},
		Checked:     assets.Text{Wording: [4]string{"checked on {date}", "vérifié le {date}", "nagekeken op {date}", "geprüft am {date}"}},
		Read:        assets.Text{Wording: [4]string{"Read on {date}.", "Lu le {date}.", "Gelezen op {date}.", "Gelesen am {date}."}},
		ReadFrom:    assets.Text{Wording: [4]string{"Read from {first} to {last}.", "Lu du {first} au {last}.", "Gelezen van {first} tot {last}.", "Gelesen vom {first} bis zum {last}."}},
		Contacts:    assets.Text{Wording: [4]string{"Phone numbers and addresses", "Téléphones et adresses", "Telefoonnummers en adressen", "Telefonnummern und Adressen"}},
		Part:        assets.Text{Wording: [4]string{"{n} of {total}", "{n} sur {total}", "{n} van {total}", "{n} von {total}"}},
	},
	Unit: Unit{Hours: Plural{One: assets.Text{Wording: [4]string{"{n} hour", "{n} heure", "{n} uur", "{n} Stunde"}}, Other: assets.Text{Wording: [4]string{"{n} hours", "{n} heures", "{n} uur", "{n} Stunden"}}},
		Days:   Plural{One: assets.Text{Wording: [4]string{"{n} day", "{n} jour", "{n} dag", "{n} Tag"}}, Other: assets.Text{Wording: [4]string{"{n} days", "{n} jours", "{n} dagen", "{n} Tage"}}},
		Weeks:  Plural{One: assets.Text{Wording: [4]string{"{n} week", "{n} semaine", "{n} week", "{n} Woche"}}, Other: assets.Text{Wording: [4]string{"{n} weeks", "{n} semaines", "{n} weken", "{n} Wochen"}}},
		Months: Plural{One: assets.Text{Wording: [4]string{"{n} month", "{n} mois", "{n} maand", "{n} Monat"}}, Other: assets.Text{Wording: [4]string{"{n} months", "{n} mois", "{n} maanden", "{n} Monate"}}},
		Years:  Plural{One: assets.Text{Wording: [4]string{"{n} year", "{n} an", "{n} jaar", "{n} Jahr"}}, Other: assets.Text{Wording: [4]string{"{n} years", "{n} ans", "{n} jaar", "{n} Jahre"}}},
	},
	Question: struct {
		Count   assets.Text
		Unknown assets.Text
		Nothing assets.Text
		Told    assets.Text
		Ago     Plural
		Rough   assets.Text
	}{Count: assets.Text{Wording: [4]string{"{n} of about {total}", "{n} sur environ {total}", "{n} van ongeveer {total}", "{n} von etwa {total}"}},
		Unknown: assets.Text{Wording: [4]string{"I don't know", "Je ne sais pas", "Ik weet het niet", "Ich weiß es nicht"}},
		Nothing: assets.Text{Wording: [4]string{"No further answer would change this.", "Aucune autre réponse n'y changerait rien.", "Meer antwoorden zouden hier niets aan veranderen.", "Keine weitere Antwort würde daran etwas ändern."}},
		Told:    assets.Text{Wording: [4]string{"What you told us about yourself", "Ce que tu as dit de toi", "Wat je over jezelf vertelde", "Was du über dich gesagt hast"}},
		Ago:     Plural{One: assets.Text{Wording: [4]string{"{month}, about {n} month ago", "{month}, il y a environ {n} mois", "{month}, ongeveer {n} maand geleden", "{month}, vor etwa {n} Monat"}}, Other: assets.Text{Wording: [4]string{"{month}, about {n} months ago", "{month}, il y a environ {n} mois", "{month}, ongeveer {n} maanden geleden", "{month}, vor etwa {n} Monaten"}}},
		Rough:   assets.Text{Wording: [4]string{"I only know the month", "Je ne sais que le mois", "Ik weet alleen de maand", "Ich weiß nur den Monat"}},
	},
	Offices: struct {
		Title    assets.Text
		Register assets.Text
		Approve  assets.Text
		Yours    assets.Text
	}{Title: assets.Text{Wording: [4]string{"Which office is mine?", "À qui dois-je m'adresser\u00a0?", "Bij wie moet ik zijn?", "Wer ist für mich zuständig?"}}, Register: assets.Text{Wording: [4]string{"Where you register as a jobseeker, by where you live", "Où t'inscrire comme demandeur ou demandeuse d'emploi, selon ton domicile", "Waar je je inschrijft als werkzoekende, volgens je woonplaats", "Wo du dich als arbeitsuchend einträgst, je nach Wohnort"}}, Approve: assets.Text{Wording: [4]string{"Who approves a CIP, by place and language", "Qui approuve une CIP, selon le lieu et la langue", "Wie een CIP (BIS) goedkeurt, volgens plaats en taal", "Wer eine CIP genehmigt, je nach Ort und Sprache"}}, Yours: assets.Text{Wording: [4]string{"this is yours", "c'est pour toi", "dit is voor jou", "für dich zuständig"}}},
	Leave: Question{Question: assets.Text{Wording: [4]string{"Leave? Your ticks will not be kept.", "Quitter\u00a0? Tes choix ne seront pas gardés.", "Stoppen? Je vinkjes worden niet bewaard.", "Beenden? Deine Kreuze werden nicht gespeichert."}}, Stay: assets.Text{Wording: [4]string{"Stay", "Rester", "Blijven", "Bleiben"}}, Go: assets.Text{Wording: [4]string{"Leave", "Quitter", "Stoppen", "Beenden"}}},
	Again: Question{Question: assets.Text{Wording: [4]string{"Start again? This clears your ticks. You can still undo it.", "Recommencer\u00a0? Tes choix s'effacent. «\u00a0Annuler\u00a0» les fait revenir.", "Opnieuw beginnen? Je vinkjes verdwijnen. Je kan dat nog ongedaan maken.", "Neu beginnen? Deine Kreuze werden gelöscht. „Rückgängig“ holt sie zurück."}}, Stay: assets.Text{Wording: [4]string{"Keep my ticks", "Garder mes choix", "Mijn vinkjes behouden", "Meine Kreuze behalten"}}, Go: assets.Text{Wording: [4]string{"Start again", "Recommencer", "Opnieuw beginnen", "Neu beginnen"}}},
	Help: struct {
		Title  assets.Text
		Rule   assets.Text
		Points assets.Text
		Law    assets.Text
	}{Title: assets.Text{Wording: [4]string{"Keys on this screen", "Les touches de cet écran", "Toetsen op dit scherm", "Tasten auf diesem Bildschirm"}}, Rule: assets.Text{Wording: [4]string{"How the ranking works", "Comment marche le classement", "Hoe de rangschikking werkt", "Wie die Rangfolge entsteht"}}, Points: assets.Text{Wording: [4]string{"The section with the most points comes first. If two are equal, the one closer to its maximum does, then the earlier letter.", "La partie qui a le plus de points passe devant. À égalité, c'est celle qui est plus près de son maximum, puis l'ordre des lettres.", "Het deel met de meeste punten staat eerst. Bij gelijke punten komt het deel dat dichter bij zijn maximum zit eerst, daarna de vroegste letter.", "Der Teil mit den meisten Punkten steht vorn. Bei Gleichstand entscheidet der größere Anteil am Maximum, danach der Buchstabe."}}, Law: assets.Text{Wording: [4]string{"Then the law decides: what you cannot do stays in the list, but is not recommended.", "Ensuite vient la loi\u00a0: ce qui n'est pas possible pour toi reste dans la liste, mais n'est pas recommandé.", "Daarna komt de wet: wat voor jou niet kan, blijft in de lijst, maar wordt niet aangeraden.", "Danach kommt das Gesetz: Was für dich nicht geht, bleibt in der Liste, wird aber nicht empfohlen."}}},
	Plain: Plain{Intro: assets.Text{Wording: [4]string{"Twenty-five statements, one at a time. Answer “{yes}” or “{no}”; Enter alone means no. Other words: {back}, {undo}, {repeat}, {language}, {quit}.", "Vingt-cinq phrases, une à la fois. Réponds «\u00a0{yes}\u00a0» ou «\u00a0{no}\u00a0»\u00a0; Entrée seule veut dire non. Autres mots\u00a0: {back}, {undo}, {repeat}, {language}, {quit}.", "Vijfentwintig uitspraken, één voor één. Antwoord “{yes}” of “{no}”; met alleen Enter antwoord je nee. Andere woorden: {back}, {undo}, {repeat}, {language}, {quit}.", "Fünfundzwanzig Aussagen, eine nach der anderen. Antworte „{yes}“ oder „{no}“; Enter allein heißt nein. Weitere Wörter: {back}, {undo}, {repeat}, {language}, {quit}."}},
		Section: assets.Text{Wording: [4]string{"Section {letter}, {n} of {total}: {name}", "Partie {letter}, {n} sur {total}\u00a0: {name}", "Deel {letter}, {n} van {total}: {name}", "Teil {letter}, {n} von {total}: {name}"}},
		Now:     assets.Text{Wording: [4]string{"Your answer so far: {yes}. Enter keeps it.", "Ta réponse jusqu'ici\u00a0: {yes}. Avec Entrée, elle reste.", "Je antwoord tot nu toe: {yes}. Met Enter blijft het zo.", "Deine Antwort bisher: {yes}. Mit Enter bleibt sie."}},
		Unclear: assets.Text{Wording: [4]string{"Please answer “{yes}” or “{no}”. Other words: {back}, {undo}, {repeat}, {language}, {quit}.", "Réponds «\u00a0{yes}\u00a0» ou «\u00a0{no}\u00a0». Autres mots\u00a0: {back}, {undo}, {repeat}, {language}, {quit}.", "Antwoord “{yes}” of “{no}”. Andere woorden: {back}, {undo}, {repeat}, {language}, {quit}.", "Bitte antworte „{yes}“ oder „{no}“. Weitere Wörter: {back}, {undo}, {repeat}, {language}, {quit}."}},
		Next:    assets.Text{Wording: [4]string{"What next? A letter from A to E changes the answers of that section. The name of a scheme opens its leaflet: {schemes}. Type “{may}” to see if you can do it, “{plan}” for what to do and when. Other words: {undo}, {repeat}, {language}, {quit}.", "Et maintenant\u00a0? Une lettre de A à E change les réponses de cette partie. Le nom d'un dispositif ouvre sa fiche\u00a0: {schemes}. Tape «\u00a0{may}\u00a0» pour voir si c'est possible pour toi, «\u00a0{plan}\u00a0» pour savoir quoi faire et quand. Autres mots\u00a0: {undo}, {repeat}, {language}, {quit}.", "Wat nu? Een letter van A tot E verandert de antwoorden van dat deel. De naam van een regeling opent de fiche: {schemes}. Typ “{may}” om te zien of het voor jou kan, “{plan}” voor wat je wanneer doet. Andere woorden: {undo}, {repeat}, {language}, {quit}.", "Und jetzt? Ein Buchstabe von A bis E ändert die Antworten dieses Teils. Der Name einer Maßnahme öffnet ihr Merkblatt: {schemes}. Mit „{may}“ prüfst du, ob sie für dich möglich ist. Mit „{plan}“ siehst du, was bis wann zu tun ist. Weitere Wörter: {undo}, {repeat}, {language}, {quit}."}},
		Choose:  assets.Text{Wording: [4]string{"Answer with a letter, or type the answer.", "Réponds par une lettre, ou écris la réponse.", "Antwoord met een letter, of typ het antwoord.", "Gib den Buchstaben ein oder schreib die Antwort aus."}},
		Ended:   assets.Text{Wording: [4]string{"The input has ended. This is the result of what you answered.", "La saisie est terminée. Voici le résultat de tes réponses.", "Er komen geen antwoorden meer. Dit is het resultaat van wat je antwoordde.", "Es kommen keine Antworten mehr. Das ist das Ergebnis deiner Antworten."}},
		Stay:    assets.Text{Wording: [4]string{"Press Enter to stay, or t and Enter for more time.", "Appuie sur Entrée pour rester, ou sur t et Entrée pour avoir plus de temps.", "Druk op Enter om te blijven, of op t en Enter voor meer tijd.", "Drück Enter, um zu bleiben, oder t und Enter für mehr Zeit."}},
		Words: struct {
			Yes      assets.Text
			No       assets.Text
			Back     assets.Text
			Undo     assets.Text
			Repeat   assets.Text
			Language assets.Text
			Quit     assets.Text
			May      assets.Text
			Plan     assets.Text
		}{Yes: assets.Text{Wording: [4]string{"y, yes", "o, oui", "j, ja", "j, ja"}},
			No:       assets.Text{Wording: [4]string{"n, no", "n, non", "n, nee", "n, nein"}},
			Back:     assets.Text{Wording: [4]string{"b, back", "r, retour", "t, terug", "z, zurück"}},
			Undo:     assets.Text{Wording: [4]string{"u, undo", "u, annuler", "u, ongedaan", "u, rückgängig"}},
			Repeat:   assets.Text{Wording: [4]string{"r, repeat", "p, répéter", "h, herhaal", "w, wiederholen"}},
			Language: assets.Text{Wording: [4]string{"l, language", "l, langue", "l, taal", "l, sprache"}},
			Quit:     assets.Text{Wording: [4]string{"q, quit", "q, quitter", "q, stoppen", "q, ende"}},
			May:      assets.Text{Wording: [4]string{"v, can", "v, possible", "v, kan", "v, geht"}},
			Plan:     assets.Text{Wording: [4]string{"m, plan", "m, plan", "m, plan", "m, plan"}},
		},
	},
	Staff: Staff{Title: assets.Text{Wording: [4]string{"Staff", "Équipe", "Personeel", "Personal"}},
		Version: assets.Text{Wording: [4]string{"Version", "Version", "Versie", "Version"}},
		Content: assets.Text{Wording: [4]string{"Content checked on", "Contenu vérifié le", "Inhoud nagekeken op", "Inhalt geprüft am"}},
		Stale:   assets.Text{Wording: [4]string{"Figures checked more than a year ago", "Chiffres vérifiés il y a plus d'un an", "Cijfers langer dan een jaar niet nagekeken", "Vor über einem Jahr geprüfte Zahlen"}},
		None:    assets.Text{Wording: [4]string{"none", "aucun", "geen", "keine"}},
		Refused: assets.Text{Wording: [4]string{"The new content was refused", "Le nouveau contenu a été refusé", "De nieuwe inhoud werd geweigerd", "Der neue Inhalt wurde abgelehnt"}},
		Today:   assets.Text{Wording: [4]string{"Today", "Aujourd'hui", "Vandaag", "Heute"}},
		Stay:    assets.Text{Wording: [4]string{"Back to the visitors", "Retour aux visites", "Terug naar de bezoekers", "Zurück zu den Gästen"}},
		Quit:    assets.Text{Wording: [4]string{"Quit the program", "Quitter le programme", "Het programma stoppen", "Das Programm beenden"}},
	},
	Totals: Totals{Days: assets.Text{Wording: [4]string{"Visits from {first} to {last}", "Visites du {first} au {last}", "Bezoeken van {first} tot en met {last}", "Besuche vom {first} bis {last}"}},
		None:      assets.Text{Wording: [4]string{"No visits yet.", "Aucune visite pour l'instant.", "Nog geen bezoeken.", "Noch keine Besuche."}},
		Day:       assets.Text{Wording: [4]string{"Day", "Jour", "Dag", "Tag"}},
		Language:  assets.Text{Wording: [4]string{"Language", "Langue", "Taal", "Sprache"}},
		Started:   assets.Text{Wording: [4]string{"started", "commencées", "begonnen", "begonnen"}},
		Finished:  assets.Text{Wording: [4]string{"finished", "terminées", "afgerond", "beendet"}},
		TimedOut:  assets.Text{Wording: [4]string{"timed out", "expirées", "verlopen", "abgelaufen"}},
		Sum:       assets.Text{Wording: [4]string{"Total", "Total", "Totaal", "Gesamt"}},
		Trouble:   assets.Text{Wording: [4]string{"Trouble with the totals", "Problème avec les totaux", "Probleem met de totalen", "Problem mit den Summen"}},
		Headlines: assets.Text{Wording: [4]string{"What was recommended", "Ce qui a été conseillé", "Wat werd aangeraden", "Was empfohlen wurde"}},
		Uncounted: assets.Text{Wording: [4]string{"Visits count once the clock is right.", "Les visites comptent dès que l'horloge est à l'heure.", "Bezoeken tellen zodra de klok juist staat.", "Besuche zählen, sobald die Uhr richtig geht."}},
	},
	List: struct {
		Title assets.Text
		Quiz  assets.Text
		Gone  assets.Text
	}{Title: assets.Text{Wording: [4]string{"Schemes", "Dispositifs", "Regelingen", "Maßnahmen"}}, Quiz: assets.Text{Wording: [4]string{"Statements and points, revision {revision}", "Phrases et points, révision {revision}", "Uitspraken en punten, versie {revision}", "Aussagen und Punkte, Fassung {revision}"}}, Gone: assets.Text{Wording: [4]string{"What no longer exists", "N'existe plus", "Bestaat niet meer", "Gibt es nicht mehr"}}},
	Plan: Plan{Key: assets.Text{Wording: [4]string{"next steps", "étapes", "stappen", "Schritte"}},
		Title:       assets.Text{Wording: [4]string{"My plan", "Mon plan", "Mijn plan", "Mein Plan"}},
		Ask:         assets.Text{Wording: [4]string{"add my dates", "donner mes dates", "mijn datums geven", "meine Termine angeben"}},
		With:        assets.Text{Wording: [4]string{"contact: {where}", "contact\u00a0: {where}", "contact: {where}", "Kontakt: {where}"}},
		WhoWith:     assets.Text{Wording: [4]string{"{who}, contact: {where}", "{who}, contact\u00a0: {where}", "{who}, contact: {where}", "{who}, Kontakt: {where}"}},
		By:          assets.Text{Wording: [4]string{"By {day}", "Au plus tard le {day}", "Ten laatste op {day}", "Spätestens am {day}"}},
		From:        assets.Text{Wording: [4]string{"From {day}", "Dès le {day}", "Vanaf {day}", "Ab {day}"}},
		On:          assets.Text{Wording: [4]string{"On {day}", "Le {day}", "Op {day}", "Am {day}"}},
		End:         assets.Text{Wording: [4]string{"On {day}, if it lasts {time}", "Le {day}, si ça dure {time}", "Op {day}, als het {time} duurt", "Am {day}, wenn es {time} dauert"}},
		Late:        assets.Text{Wording: [4]string{"As soon as you can (the last day was {day})", "Dès que tu peux (le dernier jour était le {day})", "Zo snel als je kan (de laatste dag was {day})", "So bald wie möglich (der letzte Tag war {day})"}},
		Over:        assets.Text{Wording: [4]string{"Too late (the last day was {day})", "Trop tard (le dernier jour était le {day})", "Te laat (de laatste dag was {day})", "Zu spät (der letzte Tag war {day})"}},
		Since:       assets.Text{Wording: [4]string{"Since {day}", "Depuis le {day}", "Sinds {day}", "Seit {day}"}},
		Was:         assets.Text{Wording: [4]string{"That was on {day}", "C'était le {day}", "Dat was op {day}", "Das war am {day}"}},
		BeforeStart: assets.Text{Wording: [4]string{"Before the start", "Avant le début", "Vóór de start", "Vor dem Start"}},
		Latest:      assets.Text{Wording: [4]string{"{time} before the start at the latest", "Au plus tard {time} avant le début", "Ten laatste {time} vóór de start", "Spätestens {time} vor dem Start"}},
		Earliest:    assets.Text{Wording: [4]string{"{time} before the start at the earliest", "Au plus tôt {time} avant le début", "Ten vroegste {time} vóór de start", "Frühestens {time} vor dem Start"}},
		OnStart:     assets.Text{Wording: [4]string{"On the first day", "Le premier jour", "Op de eerste dag", "Am ersten Tag"}},
		FromStart:   assets.Text{Wording: [4]string{"From the first day on", "Dès le premier jour", "Vanaf de eerste dag", "Vom ersten Tag an"}},
		OnEnd:       assets.Text{Wording: [4]string{"On the last day", "Le dernier jour", "Op de laatste dag", "Am letzten Tag"}},
		Opens:       assets.Text{Wording: [4]string{"Once your wait is over", "Une fois ton attente terminée", "Zodra het wachten voorbij is", "Nach deinen Wartetagen"}},
		Birthday:    assets.Text{Wording: [4]string{"Before you turn {age}", "Avant tes {age} ans", "Voor je {age} wordt", "Vor deinem {age}. Geburtstag"}},
		Calendar:    assets.Text{Wording: [4]string{"What has no day yet is not in this calendar. You will find it in your plan.", "Ce qui n'a pas encore de date n'est pas dans ce calendrier. Tu le trouves dans ton plan.", "Wat nog geen datum heeft, staat niet in deze kalender. Je vindt het in je plan.", "Was noch kein Datum hat, steht nicht in diesem Kalender. Du findest es in deinem Plan."}},
	},
	Take: Take{Key: assets.Text{Wording: [4]string{"take it with me", "emporter", "meenemen", "mitnehmen"}},
		Scan:       assets.Text{Wording: [4]string{"QR code", "code QR", "QR-code", "QR-Code"}},
		Read:       assets.Text{Wording: [4]string{"Read on", "Pour en savoir plus", "Meer lezen", "Zum Weiterlesen"}},
		Ask:        assets.Text{Wording: [4]string{"Whom to ask", "À qui demander", "Aan wie je het vraagt", "Wen du fragst"}},
		Wait:       assets.Text{Wording: [4]string{"One moment …", "Un instant…", "Een ogenblik …", "Einen Moment …"}},
		Saved:      assets.Text{Wording: [4]string{"Saved as {file} in the current folder. Any browser opens it.", "Enregistré\u00a0: {file}, dans le dossier actuel. Tout navigateur l'ouvre.", "Bewaard als {file} in de huidige map. Je opent het met elke browser.", "Gespeichert als {file}, im aktuellen Ordner. Jeder Browser öffnet die Datei."}},
		Printed:    assets.Text{Wording: [4]string{"Your slip is printed. Take it with you!", "Ton ticket est imprimé. Emporte-le\u00a0!", "Je ticket is afgedrukt. Neem het mee!", "Dein Zettel ist gedruckt. Nimm ihn mit!"}},
		NotSaved:   assets.Text{Wording: [4]string{"That could not be saved. Is this folder writable, and is there room?", "L'enregistrement a échoué. Peut-on écrire dans ce dossier, reste-t-il de la place\u00a0?", "Bewaren is niet gelukt. Mag je in deze map schrijven, en is er nog plaats?", "Das Speichern hat nicht geklappt. Darfst du in diesen Ordner schreiben, und ist noch Platz?"}},
		NotPrinted: assets.Text{Wording: [4]string{"The printer does not answer. Nothing is lost: everything is still on the screen.", "L'imprimante ne répond pas. Rien n'est perdu\u00a0: tout est encore à l'écran.", "De printer antwoordt niet. Er is niets verloren: alles staat nog op het scherm.", "Der Drucker antwortet nicht. Nichts ist verloren: Alles steht noch auf dem Bildschirm."}},
		Results:    assets.Text{Wording: [4]string{"What the quiz can tell you", "Ce que le quiz peut te répondre", "Wat de quiz je kan zeggen", "Was das Quiz dir sagen kann"}},
		Exported:   assets.Text{Wording: [4]string{"{n} pages are in {folder}. Any web server can show them, starting with index.html.", "{n} pages sont dans {folder}. Tout serveur web les affiche, à partir d'index.html.", "{n} pagina's staan in {folder}. Elke webserver kan ze tonen, te beginnen met index.html.", "{n} Seiten sind in {folder}. Jeder Webserver zeigt sie, zuerst index.html."}},
	},
	Money: Money{Key: assets.Text{Wording: [4]string{"money", "argent", "geld", "Geld"}},
		Tax:       assets.Text{Wording: [4]string{"Before tax, unless stated otherwise.", "Montants bruts, sauf indication contraire.", "Bruto, tenzij er iets anders staat.", "Brutto, wenn nichts anderes dabeisteht."}},
		AtLeast:   assets.Text{Wording: [4]string{"at least", "au moins", "minstens", "mindestens"}},
		AtMost:    assets.Text{Wording: [4]string{"up to", "jusqu'à", "tot", "bis zu"}},
		From:      assets.Text{Wording: [4]string{"{amount} from {payer}", "{amount} ({payer})", "{amount} van {payer}", "{amount} ({payer})"}},
		BeforeTax: assets.Text{Wording: [4]string{"{amounts} (a month, before tax)", "{amounts} par mois, brut", "{amounts} (per maand, bruto)", "{amounts} im Monat, brutto"}},
		Monthly:   assets.Text{Wording: [4]string{"{amounts} (a month)", "{amounts} par mois", "{amounts} (per maand)", "{amounts} im Monat"}},
		Total:     assets.Text{Wording: [4]string{"total", "total", "totaal", "zusammen"}},
		NotKnown:  assets.Text{Wording: [4]string{"not known", "inconnu", "onbekend", "unbekannt"}},
	},
	Check: struct {
		Good    assets.Text
		Stale   assets.Text
		Clock   assets.Text
		Title   assets.Text
		Made    assets.Text
		Figures assets.Text
		Texts   assets.Text
		Figure  assets.Text
		Value   assets.Text
		Since   assets.Text
		Checked assets.Text
		Doubt   assets.Text
		Name    assets.Text
		Source  assets.Text
		Dated   assets.Text
		Body    assets.Text
		Reach   assets.Text
	}{Good: assets.Text{Wording: [4]string{"The content is in order: {schemes} schemes, {figures} figures, {sources} sources.", "Le contenu est en ordre\u00a0: {schemes} dispositifs, {figures} chiffres, {sources} sources.", "De inhoud is in orde: {schemes} regelingen, {figures} cijfers, {sources} bronnen.", "Der Inhalt ist in Ordnung: {schemes} Maßnahmen, {figures} Zahlen, {sources} Quellen."}},
		Stale:   assets.Text{Wording: [4]string{"{figure}: last checked on {date}", "{figure}\u00a0: vérifié pour la dernière fois le {date}", "{figure}: laatst nagekeken op {date}", "{figure}: zuletzt geprüft am {date}"}},
		Clock:   assets.Text{Wording: [4]string{"The clock says {clock}, which is in the past. Answers are for {date}. Set the clock.", "L'horloge indique le {clock}, une date passée. Les réponses valent pour le {date}. Règle l'horloge.", "De klok zegt {clock}, en die dag is voorbij. De antwoorden gelden voor {date}. Zet de klok juist.", "Die Uhr zeigt den {clock}, aber dieser Tag ist vorbei. Die Antworten gelten für den {date}. Stell die Uhr."}},
		Title:   assets.Text{Wording: [4]string{"What was checked, and when", "Ce qui a été vérifié, et quand", "Wat nagekeken is, en wanneer", "Was geprüft wurde, und wann"}},
		Made:    assets.Text{Wording: [4]string{"Made by {command}.", "Créé par {command}.", "Gemaakt met {command}.", "Erstellt mit {command}."}},
		Figures: assets.Text{Wording: [4]string{"Figures", "Chiffres", "Cijfers", "Zahlen"}},
		Texts:   assets.Text{Wording: [4]string{"What to confirm", "Ce qui est à confirmer", "Wat te bevestigen is", "Was zu bestätigen ist"}},
		Figure:  assets.Text{Wording: [4]string{"figure", "chiffre", "cijfer", "Zahl"}},
		Value:   assets.Text{Wording: [4]string{"value", "valeur", "waarde", "Wert"}},
		Since:   assets.Text{Wording: [4]string{"since", "depuis", "sinds", "seit"}},
		Checked: assets.Text{Wording: [4]string{"checked", "vérifié", "nagekeken", "geprüft"}},
		Doubt:   assets.Text{Wording: [4]string{"doubt", "doute", "twijfel", "Zweifel"}},
		Name:    assets.Text{Wording: [4]string{"what it is", "ce que c'est", "wat het is", "was es ist"}},
		Source:  assets.Text{Wording: [4]string{"source", "source", "bron", "Quelle"}},
		Dated:   assets.Text{Wording: [4]string{"its date", "sa date", "datum", "ihr Datum"}},
		Body:    assets.Text{Wording: [4]string{"body", "organisme", "instantie", "Stelle"}},
		Reach:   assets.Text{Wording: [4]string{"how to reach it", "comment le joindre", "hoe je ze bereikt", "wie man sie erreicht"}},
	},
	Compare: Compare{Title: assets.Text{Wording: [4]string{"Side by side", "Côte à côte", "Naast elkaar", "Nebeneinander"}},
		Unknown: assets.Text{Wording: [4]string{"Not known: ask {organisation}", "Inconnu. Contact\u00a0: {organisation}", "Niet bekend: vraag het aan {organisation}", "Nicht bekannt. Auskunft: {organisation}"}},
		Sources: assets.Text{Wording: [4]string{"■ sure   ▬ at most   ~ confirm; the leaflet says with whom", "■ sûr   ▬ au plus   ~ à confirmer\u00a0; la fiche dit par qui", "■ zeker   ▬ hoogstens   ~ te bevestigen; de fiche zegt door wie", "■ sicher   ▬ höchstens   ~ Auskunft einholen; das Merkblatt sagt, wo"}},
		Note:    assets.Text{Wording: [4]string{"~ confirm; the leaflet says with whom", "~ à confirmer\u00a0; la fiche dit par qui", "~ te bevestigen; de fiche zegt door wie", "~ Auskunft einholen; das Merkblatt sagt, wo"}},
		Key:     assets.Text{Wording: [4]string{"side by side", "comparer", "naast elkaar", "vergleichen"}},
		Other:   assets.Text{Wording: [4]string{"other scheme", "changer", "andere", "andere"}},
		Add:     assets.Text{Wording: [4]string{"add a third", "un troisième", "derde erbij", "dritte dazu"}},
		Remove:  assets.Text{Wording: [4]string{"back to two", "deux seulement", "terug naar twee", "nur noch zwei"}},
	},
	Try: Try{Key: assets.Text{Wording: [4]string{"try other ticks", "autres choix", "andere vinkjes", "andere Kreuze"}},
		Title:   assets.Text{Wording: [4]string{"Only trying: your answers do not change", "Un simple essai\u00a0: tes réponses ne changent pas", "Even proberen: je antwoorden veranderen niet", "Nur zur Probe: Deine Antworten bleiben"}},
		Was:     assets.Text{Wording: [4]string{"was no. {n}", "était n° {n}", "was nr. {n}", "war Nr. {n}"}},
		Tried:   assets.Text{Wording: [4]string{"tried", "essai", "geprobeerd", "Probe"}},
		Tick:    assets.Text{Wording: [4]string{"try", "essayer", "proberen", "testen"}},
		Section: assets.Text{Wording: [4]string{"section", "partie", "deel", "Teil"}},
		Undo:    assets.Text{Wording: [4]string{"put back", "remettre", "terugzetten", "zurücksetzen"}},
		Keep:    assets.Text{Wording: [4]string{"keep these", "garder", "behouden", "behalten"}},
		Kept:    assets.Text{Wording: [4]string{"These ticks are your answers now.", "Ces choix sont maintenant tes réponses.", "Deze vinkjes zijn nu je antwoorden.", "Diese Kreuze sind jetzt deine Antworten."}},
	},
	Doubt: Doubt{Key: assets.Text{Wording: [4]string{"this looks wrong", "une erreur\u00a0?", "klopt dit?", "stimmt das?"}},
		Title:   assets.Text{Wording: [4]string{"Does this look wrong?", "Quelque chose cloche\u00a0?", "Klopt er iets niet?", "Stimmt hier etwas nicht?"}},
		Lead:    assets.Text{Wording: [4]string{"Then it is usually one of these. Look at them in this order.", "Le plus souvent, cela vient d'un de ces points. Regarde-les dans cet ordre.", "Dan ligt het meestal aan een van deze dingen. Bekijk ze in deze volgorde.", "Dann liegt es meist an einem dieser Punkte. Sieh sie dir der Reihe nach an."}},
		Tick:    assets.Text{Wording: [4]string{"A tick that does not fit", "Un choix qui ne te correspond pas", "Een vinkje dat niet bij je past", "Ein Kreuz, das nicht zu dir passt"}},
		Ticked:  assets.Text{Wording: [4]string{"{section}: {ticks}", "{section}\u00a0: {ticks}", "{section}: {ticks}", "{section}: {ticks}"}},
		Fact:    assets.Text{Wording: [4]string{"An answer about you", "Une réponse sur toi", "Een antwoord over jezelf", "Eine Antwort über dich"}},
		Untold:  assets.Text{Wording: [4]string{"You have told us nothing about yourself yet.", "Tu n'as encore rien dit sur toi.", "Je hebt nog niets over jezelf verteld.", "Du hast noch nichts über dich gesagt."}},
		Said:    Plural{One: assets.Text{Wording: [4]string{"This rests on {n} answer about you:", "Cela repose sur {n} réponse à ton sujet\u00a0:", "Dit steunt op {n} antwoord over jou:", "Das stützt sich auf {n} Antwort über dich:"}}, Other: assets.Text{Wording: [4]string{"This rests on {n} answers about you:", "Cela repose sur {n} réponses à ton sujet\u00a0:", "Dit steunt op {n} antwoorden over jou:", "Das stützt sich auf {n} Antworten über dich:"}}},
		Open:    Plural{One: assets.Text{Wording: [4]string{"{n} question is open and could change the result:", "{n} question reste ouverte et pourrait changer le résultat\u00a0:", "{n} vraag is nog open en zou het resultaat kunnen veranderen:", "{n} Frage ist noch offen und könnte das Ergebnis ändern:"}}, Other: assets.Text{Wording: [4]string{"{n} questions are open and could change the result:", "{n} questions restent ouvertes et pourraient changer le résultat\u00a0:", "{n} vragen zijn nog open en zouden het resultaat kunnen veranderen:", "{n} Fragen sind noch offen und könnten das Ergebnis ändern:"}}},
		Figure:  assets.Text{Wording: [4]string{"A figure or a rule that has changed", "Un chiffre ou une règle qui a changé", "Een cijfer of een regel die veranderd is", "Eine Zahl oder Regel, die sich geändert hat"}},
		Checked: assets.Text{Wording: [4]string{"Every figure here was checked on {date} or later.", "Tous les chiffres utilisés ici ont été vérifiés le {date} ou plus tard.", "Elk cijfer hier is nagekeken op {date} of later.", "Jede Zahl hier wurde am {date} oder später geprüft."}},
		Stale:   Plural{One: assets.Text{Wording: [4]string{"{n} of them was checked more than a year ago.", "{n} d'entre eux a été vérifié il y a plus d'un an.", "{n} ervan is meer dan een jaar geleden nagekeken.", "{n} davon wurde vor mehr als einem Jahr geprüft."}}, Other: assets.Text{Wording: [4]string{"{n} of them were checked more than a year ago.", "{n} d'entre eux ont été vérifiés il y a plus d'un an.", "{n} ervan zijn meer dan een jaar geleden nagekeken.", "{n} davon wurden vor mehr als einem Jahr geprüft."}}},
		Gaps:    assets.Text{Wording: [4]string{"What nobody asked you is in the leaflet, under “{heading}”.", "Ce qu'on ne t'a pas demandé est dans la fiche, sous «\u00a0{heading}\u00a0».", "Wat niemand je vroeg, staat in de fiche onder “{heading}”.", "Wonach niemand gefragt hat, steht im Merkblatt unter „{heading}“."}},
		Office:  assets.Text{Wording: [4]string{"Still wrong? Whom to ask", "Ça cloche toujours\u00a0? À qui demander", "Klopt het nog niet? Aan wie je het vraagt", "Stimmt es immer noch nicht? Wen du fragst"}},
		First:   assets.Text{Wording: [4]string{"If an office tells you something different, trust the office.", "Si un service officiel te dit autre chose, fie-toi à lui.", "Zegt een officiële dienst iets anders? Vertrouw dan de dienst.", "Sagt dir ein Amt etwas anderes, dann gilt, was das Amt sagt."}},
		Nobody:  assets.Text{Wording: [4]string{"We cannot name an office yet. It depends on your agreement, and on the place and language of the internship.", "Nous ne pouvons pas encore te dire à quel service t'adresser. Cela dépend de ta convention, du lieu et de la langue du stage.", "We kunnen nog niet zeggen bij welke dienst je moet zijn. Dat hangt af van je overeenkomst, de plaats en de taal van de stage.", "Wir können noch kein Amt nennen. Das hängt von der Vereinbarung ab, vom Ort und von der Sprache des Praktikums."}},
		Screen:  Mend{Tick: assets.Text{Wording: [4]string{"On the result, Space changes the ticks of a section.", "Sur le résultat, Espace change les choix d'une partie.", "Op het resultaat verander je met Spatie de vinkjes van een deel.", "Im Ergebnis ändert die Leertaste die Kreuze eines Teils."}}, Fact: assets.Text{Wording: [4]string{"Press v: first come the open questions, then your answers, so that you can change them.", "Appuie sur v\u00a0: d'abord les questions sans réponse, puis tes réponses, à modifier si tu veux.", "Druk op v: eerst komen de open vragen, daarna je antwoorden, die je kan wijzigen.", "Drück v: Erst kommen die offenen Fragen, danach deine Antworten zum Ändern."}}, Figure: assets.Text{Wording: [4]string{"On the result, Enter opens the leaflet: each figure there has its source and date.", "Sur le résultat, Entrée ouvre la fiche\u00a0: chaque chiffre y a sa source et sa date.", "Op het resultaat opent Enter de fiche: elk cijfer heeft er zijn bron en datum.", "Im Ergebnis öffnet Enter das Merkblatt: Dort hat jede Zahl Quelle und Datum."}}},
		Plain:   Mend{Tick: assets.Text{Wording: [4]string{"The letter of a section changes its answers.", "La lettre d'une partie change ses réponses.", "De letter van een deel verandert de antwoorden.", "Der Buchstabe eines Teils ändert seine Antworten."}}, Fact: assets.Text{Wording: [4]string{"Type “{may}” for the open questions.", "Tape «\u00a0{may}\u00a0» pour les questions sans réponse.", "Typ “{may}” voor de open vragen.", "Mit „{may}“ kommen die offenen Fragen."}}, Figure: assets.Text{Wording: [4]string{"The name of a scheme opens its leaflet: each figure there has its source and date.", "Le nom d'un dispositif ouvre sa fiche\u00a0: chaque chiffre y a sa source et sa date.", "De naam van een regeling opent de fiche: elk cijfer heeft er zijn bron en datum.", "Der Name einer Maßnahme öffnet ihr Merkblatt: Dort hat jede Zahl Quelle und Datum."}}},
		Word:    assets.Text{Wording: [4]string{"x, wrong", "x, erreur", "x, fout", "x, falsch"}},
		Next:    assets.Text{Wording: [4]string{"Does something look wrong? Type “{wrong}”.", "Quelque chose cloche\u00a0? Tape «\u00a0{wrong}\u00a0».", "Klopt er iets niet? Typ “{wrong}”.", "Stimmt etwas nicht? Gib „{wrong}“ ein."}},
	},
}
