# Shortcuts for people who work on ecomap; `sh bootstrap` is what users need.

ECOMAP = .build/release/ecomap
DOCS = Sources/ecomap/Ecomap.docc/Reference
IN_WORD = Maps/south-west-2016.yaml Maps/london-2016.yaml Maps/england-2024.yaml
COMPARE = $(ECOMAP) compare Maps/england-2016.yaml Maps/england-2024.yaml --into Output/comparisons

.PHONY: map test release format lint gallery reference check benchmark legibility pages workbook exchange

map:
	sh bootstrap map

test:
	sh bootstrap test

release:
	sh bootstrap release

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

# The gallery in Output/, made from every shipped map; Word documents of three of them, which need pandoc
# and rsvg-convert and are not checked for drift, since their pictures hang on the fonts of the machine.
gallery: release
	$(ECOMAP) build Maps/*.yaml --output Output
	$(ECOMAP) build $(IN_WORD) --output Output --docx
	$(COMPARE)

# The reference pages and the schema, made from what the program knows of itself.
reference: release
	$(ECOMAP) reference $(DOCS) --maps Maps

# Whether gallery, reference pages and schema are what the program makes today.
check: release
	$(ECOMAP) reference $(DOCS) --maps Maps --check
	$(ECOMAP) build Maps/*.yaml --output Output --check
	$(COMPARE) --check

# Everything beside its peers; makes a virtual environment and takes a quarter of an hour.
benchmark: release
	python3 Tests/Benchmarks/run.py

# Whether people can read the pictures in Output/; see Tests/Legibility/README.md for what it needs.
legibility:
	python3 Tests/Legibility/selftest.py
	python3 Tests/Legibility/legibility.py
	python3 Tests/Legibility/crossings.py
	python3 Tests/Legibility/office.py

# Whether everybody can read the web pages in Output/, and whether they print well.
pages:
	sh bootstrap pages

# Whether the workbooks in Output/ hold what their tables hold; needs libreoffice-calc.
workbook:
	python3 Tests/Workbook/selftest.py
	python3 Tests/Workbook/workbook.py

# Whether maps come back from networkx, igraph, pydot, pandas and LibreOffice as they went out.
exchange:
	sh bootstrap exchange
