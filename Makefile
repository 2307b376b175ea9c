# The door for everybody: `make run` practises, `make test` proves; each sets up what it needs.

SWIFT ?= swift
PREFIX ?= /usr/local
ARGS ?=

OS := $(shell uname -s)
BUILD := .build
RELEASE_FLAGS := -c release --product koryu
KORYU := $(BUILD)/release/koryu
SETUP := $(BUILD)/set-up
SOURCES := Package.swift $(shell find Sources -type f -not -name '.*')

ifeq ($(OS),Darwin)
  BREW := $(shell brew --prefix 2>/dev/null)
  # These three hide behind macOS's own (its readline is libedit) unless they are named.
  KEGS := readline expat sqlite
  FLAGS := $(foreach keg,$(KEGS),-Xcc -I$(BREW)/opt/$(keg)/include -Xlinker -L$(BREW)/opt/$(keg)/lib) \
    -Xcc -I$(BREW)/include -Xcxx -I$(BREW)/include -Xlinker -L$(BREW)/lib
else
  # A package carries the libraries whose names differ from system to system in lib/koryu.
  RELEASE_FLAGS += --static-swift-stdlib -Xlinker -rpath -Xlinker '$$ORIGIN/../lib/koryu'
endif

.PHONY: run build test lint format format-check bench install dist dist-check uninstall clean help

run: $(KORYU)
	@exec $(KORYU) $(ARGS)

build: $(KORYU)

# Decided by timestamps: even a build with nothing to do takes the package manager 0.7 s.
$(KORYU): $(SETUP) $(SOURCES)
	@echo "Building Koryu; the first time this takes a minute or two."
	@$(SWIFT) build $(RELEASE_FLAGS) $(FLAGS)
	@touch $@

test: $(SETUP)
	$(SWIFT) test $(FLAGS)

lint: $(KORYU)
	$(KORYU) lint Decks

format:
	$(SWIFT) format -i -r Package.swift Sources Tests Benchmarks

format-check:
	$(SWIFT) format lint -s -r Package.swift Sources Tests Benchmarks

bench: $(SETUP) $(KORYU)
	BENCHMARKS=1 $(SWIFT) build -c release --scratch-path .build-benchmarks $(FLAGS)
	@for name in $$(cd Benchmarks && ls -d */ | tr -d /); do \
	  echo "== $$name"; .build-benchmarks/release/$$name || exit 1; done
	@echo "== first-question"; python3 Benchmarks/first-question.py $(KORYU)

install: $(KORYU)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/koryu/Decks \
	  $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/doc/koryu/Profiles \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(KORYU) $(DESTDIR)$(PREFIX)/bin/koryu
	install -m 644 Decks/* $(DESTDIR)$(PREFIX)/share/koryu/Decks
	install -m 644 LICENSE README.md CHANGELOG.md $(DESTDIR)$(PREFIX)/share/doc/koryu
	install -m 644 Profiles/*.md $(DESTDIR)$(PREFIX)/share/doc/koryu/Profiles
	$(KORYU) help --man > $(DESTDIR)$(PREFIX)/share/man/man1/koryu.1
	$(KORYU) completions bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/koryu
	$(KORYU) completions zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_koryu
	$(KORYU) completions fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/koryu.fish

# A Debian package and a tarball, for machines without a Swift toolchain; the check needs root.
dist: $(KORYU)
	@.ci/dist

dist-check: dist
	@.ci/dist-check

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/koryu $(DESTDIR)$(PREFIX)/share/koryu \
	  $(DESTDIR)$(PREFIX)/share/man/man1/koryu.1 $(DESTDIR)$(PREFIX)/share/doc/koryu \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/koryu \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_koryu \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/koryu.fish

clean:
	rm -rf $(BUILD) .build-benchmarks

help:
	@echo "make run [ARGS='review history']   build if needed, then practise"
	@echo "make test                          run every test"
	@echo "make lint                          check the decks"
	@echo "make format                        format the code; format-check only looks"
	@echo "make bench                         measure"
	@echo "make install [PREFIX=/usr/local]   install the program, decks, man page, completions"
	@echo "make dist                          a Debian package and a tarball in .build/dist"

# Installs what a machine with a Swift toolchain may lack: GNU Readline, simdjson, libzip, expat,
# SQLite and Zstandard.
$(SETUP): Makefile
	@mkdir -p $(BUILD)
ifeq ($(OS),Darwin)
	@command -v brew >/dev/null || { echo "Koryu needs Homebrew on macOS: https://brew.sh"; exit 1; }
	@for name in readline simdjson libzip expat sqlite zstd; do brew list $$name >/dev/null 2>&1 || brew install $$name; done
else
	@missing=""; \
	for package in libreadline-dev:/usr/include/readline/readline.h libsimdjson-dev:/usr/include/simdjson.h \
	  libzip-dev:/usr/include/zip.h libexpat1-dev:/usr/include/expat.h \
	  libsqlite3-dev:/usr/include/sqlite3.h libzstd-dev:/usr/include/zstd.h; do \
	  test -e $${package#*:} || missing="$$missing $${package%%:*}"; done; \
	if [ -n "$$missing" ]; then \
	  command -v apt-get >/dev/null || { \
	    echo "Please install GNU Readline 8.2 or newer, simdjson, libzip, expat, SQLite and Zstandard, with their headers."; exit 1; }; \
	  as_root=""; [ "$$(id -u)" = 0 ] || as_root=sudo; \
	  echo "Installing$$missing"; \
	  $$as_root apt-get update -qq && \
	  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; fi
endif
	@touch $@
