// Verifies a published log with golang.org/x/mod/sumdb alone, and sees to it that forgeries of it are rejected.
package main

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A head is what a checkpoint states.
type head struct {
	origin string
	tree   tlog.Tree
}

// A published is a log in a folder, with files that stand in the place of those that are there.
type published struct {
	folder string
	forged map[string][]byte
}

func (p published) read(path string) ([]byte, error) {
	if forged, ok := p.forged[path]; ok {
		return forged, nil
	}
	return os.ReadFile(filepath.Join(p.folder, path))
}

func (p published) Height() int { return 8 }

func (p published) SaveTiles([]tlog.Tile, [][]byte) {}

func (p published) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		data, err := p.read(path(tile))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

// The specification's path is Go's without the height, with another name for entries.
func path(tile tlog.Tile) string {
	return strings.Replace(strings.Replace(tile.Path(), "tile/8/", "tile/", 1), "tile/data/", "tile/entries/", 1)
}

func open(signed []byte, vkey []byte) (head, string, error) {
	verifier, err := note.NewVerifier(strings.TrimSpace(string(vkey)))
	if err != nil {
		return head{}, "", err
	}
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return head{}, "", err
	}
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return head{}, "", err
	}
	root, err := tlog.ParseHash(lines[2])
	if err != nil {
		return head{}, "", err
	}
	if lines[0] != verifier.Name() {
		return head{}, "", errors.New("the origin is not the name of the key")
	}
	return head{lines[0], tlog.Tree{N: size, Hash: root}}, opened.Text, nil
}

// Checkpoint, cosignature, every tile and every entry.
func (p published) log() error {
	vkey, err := p.read("log.vkey")
	if err != nil {
		return err
	}
	signed, err := p.read("checkpoint")
	if err != nil {
		return err
	}
	newer, text, err := open(signed, vkey)
	if err != nil {
		return err
	}
	if err := p.cosigned(signed, text); err != nil {
		return err
	}
	hashes := tlog.TileHashReader(newer.tree, p)
	for first := int64(0); first < newer.tree.N; first += 256 {
		width := min(256, newer.tree.N-first)
		if err := p.bundle(first, int(width), hashes); err != nil {
			return err
		}
	}
	return nil
}

func (p published) bundle(first int64, width int, hashes tlog.HashReader) error {
	data, err := p.read(path(tlog.Tile{H: 8, L: -1, N: first / 256, W: width}))
	if err != nil {
		return err
	}
	indexes := make([]int64, width)
	for i := range indexes {
		indexes[i] = tlog.StoredHashIndex(0, first+int64(i))
	}
	known, err := hashes.ReadHashes(indexes)
	if err != nil {
		return err
	}
	for i := range indexes {
		if len(data) < 2 || len(data) < 2+int(binary.BigEndian.Uint16(data)) {
			return fmt.Errorf("the bundle of entry %d ends too early", first)
		}
		end := 2 + int(binary.BigEndian.Uint16(data))
		if tlog.RecordHash(data[2:end]) != known[i] {
			return fmt.Errorf("entry %d is not that of the tree", first+int64(i))
		}
		data = data[end:]
	}
	if len(data) != 0 {
		return fmt.Errorf("the bundle of entry %d goes on", first)
	}
	return nil
}

// Of a cosignature of type 4 only its Ed25519 part is Go's; what is signed is composed here.
func (p published) cosigned(signed []byte, text string) error {
	vkey, err := p.read("witness.vkey")
	if err != nil {
		return err
	}
	parts := strings.SplitN(strings.TrimSpace(string(vkey)), "+", 3)
	key, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(key) != 33 || key[0] != 4 {
		return errors.New("the witness's key is none for cosignatures")
	}
	for _, line := range strings.Split(string(signed), "\n") {
		if encoded, ok := strings.CutPrefix(line, "— "+parts[0]+" "); ok {
			bytes, err := base64.StdEncoding.DecodeString(encoded)
			if err != nil || len(bytes) != 4+8+64 || fmt.Sprintf("%x", bytes[:4]) != parts[1] {
				return errors.New("the cosignature is malformed")
			}
			time := binary.BigEndian.Uint64(bytes[4:12])
			message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, text)
			if !ed25519.Verify(key[1:], []byte(message), bytes[12:]) {
				return errors.New("the cosignature is invalid")
			}
			return nil
		}
	}
	return errors.New("the witness has not cosigned")
}

// A proof of inclusion in its file, for an entry that is known otherwise.
func (p published) included(name string, entry string) error {
	vkey, err := p.read("log.vkey")
	if err != nil {
		return err
	}
	file, err := p.read("proofs/" + name + ".tlog-proof")
	if err != nil {
		return err
	}
	before, signed, ok := bytes.Cut(file, []byte("\n\n"))
	lines := strings.Split(string(before), "\n")
	if !ok || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" || !strings.HasPrefix(lines[1], "extra ") {
		return errors.New("the proof is malformed")
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return err
	}
	proof, err := parseHashes(lines[3:])
	if err != nil {
		return err
	}
	newer, _, err := open(signed, vkey)
	if err != nil {
		return err
	}
	if err := tlog.CheckRecord(proof, newer.tree.N, newer.tree.Hash, index, tlog.RecordHash([]byte(entry))); err != nil {
		return err
	}
	// Go makes the same proof from our tiles.
	made, err := tlog.ProveRecord(newer.tree.N, index, tlog.TileHashReader(newer.tree, p))
	if err != nil {
		return err
	}
	if fmt.Sprint(made) != fmt.Sprint(tlog.RecordProof(proof)) {
		return errors.New("the proof is not the one that Go makes")
	}
	return nil
}

// The proof that the older checkpoint is the beginning of the newer, as a witness gets it.
func (p published) consistent() error {
	vkey, err := p.read("log.vkey")
	if err != nil {
		return err
	}
	olderSigned, err := p.read("checkpoint.older")
	if err != nil {
		return err
	}
	older, _, err := open(olderSigned, vkey)
	if err != nil {
		return err
	}
	body, err := p.read("add-checkpoint")
	if err != nil {
		return err
	}
	before, signed, _ := bytes.Cut(body, []byte("\n\n"))
	lines := strings.Split(string(before), "\n")
	if lines[0] != fmt.Sprintf("old %d", older.tree.N) {
		return errors.New("the request is of another size")
	}
	proof, err := parseHashes(lines[1:])
	if err != nil {
		return err
	}
	newer, _, err := open(signed, vkey)
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, newer.tree.N, newer.tree.Hash, older.tree.N, older.tree.Hash)
}

func parseHashes(lines []string) ([]tlog.Hash, error) {
	var all []tlog.Hash
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		all = append(all, hash)
	}
	return all, nil
}

// A forgery is a published log of which one file is another.
type forgery struct {
	name   string
	file   string
	change func([]byte) []byte
	verify func(published) error
}

func replaced(old, new string) func([]byte) []byte {
	return func(file []byte) []byte { return bytes.Replace(file, []byte(old), []byte(new), 1) }
}

func flipped(at int) func([]byte) []byte {
	return func(file []byte) []byte {
		changed := bytes.Clone(file)
		changed[at] ^= 1
		return changed
	}
}

// The same text, signed by another key of the same name.
func signedByAnother(file []byte) []byte {
	text, _, _ := bytes.Cut(file, []byte("\n\n"))
	name, _, _ := strings.Cut(string(text), "\n")
	secret, _, err := note.GenerateKey(nil, name)
	if err != nil {
		panic(err)
	}
	signer, err := note.NewSigner(secret)
	if err != nil {
		panic(err)
	}
	signed, err := note.Sign(&note.Note{Text: string(text) + "\n"}, signer)
	if err != nil {
		panic(err)
	}
	return signed
}

// Another time in the cosignature than the one that was signed.
func laterCosigned(file []byte) []byte {
	lines := strings.Split(strings.TrimSuffix(string(file), "\n"), "\n")
	last := len(lines) - 1
	at := strings.LastIndex(lines[last], " ") + 1
	decoded, err := base64.StdEncoding.DecodeString(lines[last][at:])
	if err != nil {
		panic(err)
	}
	decoded[11] ^= 1
	lines[last] = lines[last][:at] + base64.StdEncoding.EncodeToString(decoded)
	return []byte(strings.Join(lines, "\n") + "\n")
}

func main() {
	folder := os.Args[1]
	log := published{folder, nil}
	proved := []string{"0", "255", "256", "65535", "65536", "69999"}
	accept("the log", log.log())
	accept("the consistency proof", log.consistent())
	for _, index := range proved {
		accept("the proof of "+index, log.included(index, "entry "+index))
	}

	whole := published.log
	proof := func(p published) error { return p.included("256", "entry 256") }
	forgeries := []forgery{
		{"a larger tree in the checkpoint", "checkpoint", replaced("\n70000\n", "\n70001\n"), whole},
		{"another origin in the checkpoint", "checkpoint", replaced("log.example/outside\n", "log.example/outsidf\n"), whole},
		{"a checkpoint signed by another key of the same name", "checkpoint", signedByAnother, whole},
		{"another time in the cosignature", "checkpoint", laterCosigned, whole},
		{"a changed entry", "tile/entries/100", flipped(5), whole},
		{"a changed leaf hash", "tile/0/100", flipped(32), whole},
		{"a changed leaf hash in a partial tile", "tile/0/273.p/112", flipped(0), whole},
		{"a changed hash on the first level", "tile/1/000", flipped(0), whole},
		{"a changed hash on the second level", "tile/2/000.p/1", flipped(31), whole},
		{"another index in the proof", "proofs/256.tlog-proof", replaced("index 256", "index 257"), proof},
		{"a proof for another entry", "proofs/256.tlog-proof", nil, func(p published) error { return p.included("256", "entry 257") }},
		{"a larger tree in the proof", "proofs/256.tlog-proof", replaced("\n70000\n", "\n70001\n"), proof},
		{"an older tree that was not the beginning", "checkpoint.older", signedByAnother, published.consistent},
		{"another old size", "add-checkpoint", replaced("old 300", "old 301"), published.consistent},
		{"a hash too few in the consistency proof", "add-checkpoint", func(file []byte) []byte {
			lines := strings.SplitAfterN(string(file), "\n", 3)
			return []byte(lines[0] + lines[2])
		}, published.consistent},
	}
	for _, one := range forgeries {
		original, err := log.read(one.file)
		accept(one.file, err)
		forged := published{folder, map[string][]byte{}}
		if one.change != nil {
			forged.forged[one.file] = one.change(original)
			if bytes.Equal(original, forged.forged[one.file]) {
				fail("%s changed nothing", one.name)
			}
		}
		if one.verify(forged) == nil {
			fail("%s was accepted", one.name)
		}
	}
	fmt.Printf("golang.org/x/mod/sumdb: accepted the log and %d proofs, rejected %d forgeries\n", len(proved)+1, len(forgeries))
}

func accept(what string, err error) {
	if err != nil {
		fail("%s was rejected: %v", what, err)
	}
}

func fail(format string, values ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", values...)
	os.Exit(1)
}
