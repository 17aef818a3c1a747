package report

import (
	"intern-tui/assets"
	"intern-tui/schemes"
)

// Also is what stands beside the schemes: ways to ask about, each with whom to ask, and
// what no longer exists.
func (r Reader) Also() Document {
	b := r.cites("")
	also := r.Catalogue.Also
	ways := each(also.Ways, func(way schemes.Way) Item {
		i := b.item(way.Text, way.Source, assets.Ref{})
		i.Text, i.Notes = r.Say(way.Name), []string{i.Text, capital(r.Listed(r.Contact(way.Whom.ID)...))}
		if r.Hole(way.Text) {
			i.Notes = i.Notes[1:]
		}
		if !way.Gap.IsZero() {
			i.Notes = append(i.Notes, r.Say(way.Gap))
		}
		return i
	})
	b.part(Other, assets.Text{}, List{Items: ways})
	b.part(Other, r.Words.List.Gone, List{Items: b.lines(also.Gone)})
	list, read := b.sourceList("")
	b.part(InSources, r.Words.Leaflet.Sources, List{Items: list, Numbered: true}, Paragraph{Text: read, Role: Muted})
	return Document{Name: r.Say(r.Words.Result.Beside), Parts: b.parts}
}
