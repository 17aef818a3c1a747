package quiz

import "slices"

// Ranking is what the points alone say. It holds no pointer, so that two of them
// can be compared with ==.
type Ranking struct {
	Points     [5]int     // the sum of the ticked points, by section
	Order      [5]Section // more points first, then the larger share of the maximum, then the letter
	Leaders    Sections   // the first of the order, or the pair that shares its points and maximum; empty without a tick
	Tie        Tie
	Confidence Confidence

	flips [2]Flip
	found int // how many of flips are filled
}

// Flips lists up to two single changes after which other sections lead: ticks
// added before ticks removed, more points first, then the order of the quiz.
func (r Ranking) Flips() []Flip { return r.flips[:r.found] }

// Flip is one statement to tick (On) or to untick, and who leads after that.
type Flip struct {
	Statement Statement
	On        bool
	Leaders   Sections // empty when the last tick goes
}

// Tie is how the two best sections stand when they have equal points.
type Tie uint8

const (
	NoTie      Tie = iota // one has more points, or nothing is ticked
	TieShare              // the first leads by its larger share of the maximum
	TieCombine            // B and D: remote is how, CIP is the agreement
	TieRegion             // C and E: Brussels or Wallonia decides
)

// String is the word of the public interface, empty without a tie.
func (t Tie) String() string { return [...]string{"", "share", "combine", "region"}[t] }

// Confidence is how firmly the points decide.
type Confidence uint8

const (
	NoConfidence Confidence = iota // nothing is ticked
	Tied                           // the two best have equal points
	Close                          // one change makes them equal, or other sections lead
	Firm                           // no single change does
)

// String is the word of the public interface, empty without a tick.
func (c Confidence) String() string { return [...]string{"", "tied", "close", "firm"}[c] }

// key is a section's claim to a place, such that the larger key ranks first:
// points, then the maximum upside down, then the letter upside down. At equal
// points the larger share is the smaller maximum; at no points all shares are
// equal and the maximum stays out. Six, six and three bits hold them.
type key uint16

func newKey(points, maximum int, s Section) key {
	if points == 0 {
		maximum = 63
	}
	return key(points<<9 | (63-maximum)<<3 | int(7-s))
}

func (k key) points() int      { return int(k >> 9) }
func (k key) section() Section { return Section(7 - k&7) }
func (k key) level(l key) bool { return k>>3 == l>>3 } // equal but for the letter

// tabulate fills the tables that make a ranking a matter of five look-ups.
func (q *Quiz) tabulate() {
	for s, content := range q.Sections {
		for ticks := range q.keys[s] {
			points := 0
			for i, statement := range content.Statements {
				points += statement.Points * (ticks >> i & 1)
			}
			q.keys[s][ticks] = newKey(points, content.Maximum, Section(s))
		}
	}
	for i := range q.heaviest {
		q.heaviest[i] = Statement(i)
	}
	slices.SortStableFunc(q.heaviest[:], func(s, t Statement) int {
		return q.Statement(t).Points - q.Statement(s).Points
	})
}

// Rank counts the points and says how firm the result is. It allocates nothing.
func (q *Quiz) Rank(a Answers) Ranking {
	keys := q.claims(a)
	slices.Sort(keys[:])
	slices.Reverse(keys[:])
	var r Ranking
	for i, k := range keys {
		r.Order[i] = k.section()
		r.Points[k.section()] = k.points()
	}
	r.Leaders, r.Tie = lead(keys[0], keys[1])
	near := r.findFlips(q, a, [3]key(keys[:3]))
	switch {
	case a == 0:
		r.Confidence = NoConfidence
	case r.Tie != NoTie:
		r.Confidence = Tied
	case near:
		r.Confidence = Close
	default:
		r.Confidence = Firm
	}
	return r
}

func (q *Quiz) claims(a Answers) (keys [5]key) {
	for s := range keys {
		keys[s] = q.keys[s][a.Section(Section(s))]
	}
	return keys
}

// The two pairs that can lead together.
const (
	remoteCIP       Sections = 1<<B | 1<<D
	firstOrWallonia Sections = 1<<C | 1<<E
)

// lead is who leads when these are the two best, and how if they have equal points.
func lead(best, second key) (leaders Sections, tie Tie) {
	if best.points() == 0 {
		return 0, NoTie
	}
	leaders = 1 << best.section()
	if best.points() > second.points() {
		return leaders, NoTie
	}
	if !best.level(second) {
		return leaders, TieShare
	}
	leaders = leaders.With(second.section())
	if leaders == remoteCIP {
		return leaders, TieCombine
	}
	return leaders, TieRegion
}

// findFlips tries every single change until two give other sections the lead.
// It tells whether any of them does, or makes the two best equal. One change
// moves one section, so that of the others no more than the best three matter.
func (r *Ranking) findFlips(q *Quiz, a Answers, top [3]key) (near bool) {
	for _, on := range [...]bool{true, false} {
		for _, statement := range q.heaviest {
			if a.Has(statement) == on {
				continue
			}
			s := statement.Section()
			best, second := top[0], top[1]
			if best.section() == s {
				best, second = second, top[2]
			} else if second.section() == s {
				second = top[2]
			}
			k := q.keys[s][a.Toggle(statement).Section(s)]
			leaders, tie := lead(max(best, k), max(second, min(best, k)))
			if leaders == r.Leaders {
				near = near || tie != NoTie
				continue
			}
			near = true
			r.flips[r.found] = Flip{statement, on, leaders}
			if r.found++; r.found == len(r.flips) {
				return near
			}
		}
	}
	return near
}

// LeadersByShare is who would lead if the share of the maximum counted before the
// points: worth a line on the result when it is none of the ranking's leaders.
func (q *Quiz) LeadersByShare(r Ranking) (leaders Sections) {
	best := r.Order[0]
	for _, s := range r.Order {
		mine, other := r.Points[s]*q.Sections[best].Maximum, r.Points[best]*q.Sections[s].Maximum
		switch {
		case mine == 0 || mine < other:
		case mine > other:
			best, leaders = s, Sections(0).With(s)
		default:
			leaders = leaders.With(s)
		}
	}
	return leaders
}
