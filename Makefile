# Everything a person does with this project, by name. `make` lists it.

SWIFT_FILES := Package.swift Sources Templates Tests
PYTHON := $(if $(KSBCHECK_PYTHON),$(KSBCHECK_PYTHON),.venv/bin/python)

.DEFAULT_GOAL := help
.PHONY: help demo test test-spark corpus sanitize fuzz amplification mutations lint format
.PHONY: fixtures golden docs accuracy bench bench-batch bench-library bench-reader
.PHONY: bench-combinations bench-stages clean

help:  ## List these targets.
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 27

demo:  ## Build in release, check the example, write its HTML report.
	scripts/install-build-tools
	scripts/build-release
	scripts/demo

test:  ## Install what the tests need, build, run all tests.
	scripts/install-build-tools
	scripts/install-test-tools
	swift build --explicit-target-dependency-import-check error
	swift test

test-spark:  ## Check submissions on a Spark cluster of two processes, and kill one of them.
	scripts/install-build-tools
	scripts/install-test-tools
	swift build
	scripts/test-spark "$$(swift build --show-bin-path)/ksbcheck"

corpus:  ## Read every workbook of ../shared/corpus and compare with what two other readers saw.
	scripts/install-build-tools
	swift test --filter "CorpusTests|BothWaysTests"

sanitize:  ## Run all tests, or those that fit TESTS, under the address and the thread sanitizer.
	scripts/install-build-tools
	scripts/install-test-tools
	scripts/sanitize

fuzz:  ## Fuzz the reader and the whole check, each for FUZZ_SECONDS (60).
	scripts/install-build-tools
	scripts/fuzz

amplification:  ## Give the program small inputs that ask for a lot; the quick ones with QUICK=1.
	scripts/install-build-tools
	scripts/install-test-tools
	scripts/amplification $(if $(QUICK),--quick)

mutations:  ## Change what the program reads, RUNS (2,000) times at random, and look how it ends.
	scripts/install-build-tools
	scripts/install-test-tools
	swift build --product ksbcheck
	$(PYTHON) Tests/Tools/mutations.py "$$(swift build --show-bin-path)/ksbcheck" \
	  --runs $(or $(RUNS),2000) --slow 10

lint:  ## Check formatting and structure.
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)
	scripts/check-structure

format:  ## Format all Swift files in place.
	swift format --in-place --recursive --parallel $(SWIFT_FILES)

fixtures:  ## Remake the workbooks and standards of Fixtures.
	scripts/install-test-tools
	$(PYTHON) Fixtures/make.py

golden:  ## Record the reports that the tests compare with; look at the difference before you commit.
	-KSBCHECK_RECORD=1 swift test --filter "ReportsTests|CommandTests|OddWorkbookTests"
	git status --short Tests docs

docs:  ## Renew docs/rules.md, docs/cycles.md and what README and CONTRIBUTING show; look before you commit.
	-KSBCHECK_RECORD=1 swift test --filter "DocumentationTests|LayoutsPageTests|RuleListingTests|CyclesPageTests"
	$(PYTHON) Tests/Tools/amplification.py --table docs/reader.md
	git status --short README.md CONTRIBUTING.md docs

bench:  ## Time the whole program beside two Python readers, and measure the dependencies.
	scripts/install-build-tools
	scripts/install-test-tools
	scripts/build-release
	$(PYTHON) Benchmarks/whole_process.py "$$(scripts/build-release --show-bin-path)/ksbcheck"
	$(PYTHON) Benchmarks/dependencies.py "$$(scripts/build-release --show-bin-path)"

bench-batch:  ## Time a batch of COUNT (1,000) submissions, and of SCALE (10) times as many.
	scripts/install-build-tools
	scripts/install-test-tools
	$(if $(DEBUG),swift build,scripts/build-release)
	$(PYTHON) Benchmarks/Batch/batch.py \
	  "$$($(if $(DEBUG),scripts/built-program,echo "$$(scripts/build-release --show-bin-path)/ksbcheck"))" \
	  --count $(or $(COUNT),1000) --scale $(or $(SCALE),10)

bench-library:  ## Time the filing of 2,000 standards of mixed quality in a library.
	scripts/install-build-tools
	scripts/install-test-tools
	scripts/build-release
	$(PYTHON) Benchmarks/library.py "$$(scripts/build-release --show-bin-path)/ksbcheck"

bench-reader:  ## Time the reader of workbooks beside three others and a floor in C.
	scripts/install-build-tools
	scripts/bench-reader

bench-stages:  ## Count the instructions of each stage of a submission, under valgrind.
	scripts/install-build-tools
	scripts/install-test-tools
	cd Benchmarks/Stages && ../../scripts/build-release
	$(PYTHON) Benchmarks/stages.py \
	  "$$(cd Benchmarks/Stages && ../../scripts/build-release --show-bin-path)/stages"

bench-combinations:  ## Time the analysis of every valid combination of units beside brute force.
	swift run --package-path Benchmarks/Combinations -c release combinations

accuracy:  ## Read thousands of random mappings, and say how much of them was read rightly.
	scripts/install-build-tools
	scripts/install-test-tools
	scripts/build-release
	PYTHON=$(PYTHON) scripts/accuracy "$$(scripts/build-release --show-bin-path)/ksbcheck"

clean:  ## Remove what was built; .venv stays.
	rm -rf .build .build-* Fuzz/.build Benchmarks/*/.build demo
