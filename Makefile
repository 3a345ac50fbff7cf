# Everything that people and the continuous integration run. Each target installs what it needs.

SWIFT ?= swift
# The arrows between modules hold: an import that Package.swift does not declare is an error.
ARROWS := --explicit-target-dependency-import-check error

# How many tests run at once. Without a bound all of them do, and those that compute starve those that wait for
# an answer over HTTP.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH ?= 4

.PHONY: demo test acceptance benchmark lint format clean packages

demo: packages
	$(SWIFT) build -c release --product folio
	.build/release/folio demo --output-directory out

test: packages
	$(SWIFT) build $(ARROWS) --build-tests
	$(SWIFT) test --skip-build

acceptance: packages
	Scripts/acceptance

# Rows a second and peak memory beside other engines, in one run; see Benchmarks/README.md.
benchmark: packages
	Scripts/benchmark

lint: packages
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests Examples
	Scripts/check-structure
	Scripts/list-templates --check
	Scripts/list-narrations --check

format:
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests Examples

packages:
	@Scripts/install-packages libxml2-dev zlib1g-dev pkg-config

clean:
	$(SWIFT) package clean
	rm -rf out
