# Everything that is done with the sources, one target each; `make` alone lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help

.PHONY: help run build test install deb sbom docs sdk fuzz screenshots openapi double vectors soak bench lint format check ci clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## install what is missing, build for release, start Weir on ./weir-data, port 8080
	@Scripts/run.sh

build: ## build for debugging, tests included
	@Scripts/install-packages.sh build
	Scripts/build.sh --build-tests

test: ## install what the tests need, run all of them; the last line counts them
	@Scripts/test.sh

install: ## install a release build with its unit: PREFIX=/usr/local, DESTDIR, SYSCONFDIR=/etc
	@Scripts/install-packages.sh build
	Scripts/build-release.sh
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" SYSCONFDIR="$(SYSCONFDIR)" UNITDIR="$(UNITDIR)" Scripts/install.sh

deb: ## make the Debian package of a release build in .build
	@Scripts/install-packages.sh build
	Scripts/build-release.sh
	@Scripts/deb.sh

sbom: ## write what the executable is made of to .build/weir.cdx.json (CycloneDX)
	@Scripts/sbom.py sbom --output .build/weir.cdx.json
	@echo .build/weir.cdx.json

sdk: ## test the SDKs and the OpenAPI document against the server that was built
	@Scripts/test-sdk.sh

fuzz: ## send requests made from the OpenAPI document to a server, for long; FUZZ="10000" says how many an operation
	@WEIR_FUZZ_EXAMPLES="$(or $(FUZZ),2000)" Scripts/test-sdk.sh fuzz

screenshots: ## show every page, and documents of every kind, as pictures in .build/screenshots
	@Scripts/install-packages.sh test
	@Scripts/install-python.sh
	Scripts/build.sh --product weir
	PYTHONPATH=.build/python PYTHONDONTWRITEBYTECODE=1 python3 Tests/Support/Pages/look.py .build/screenshots

openapi: ## make the OpenAPI document from Docs/openapi
	@Scripts/install-python.sh
	PYTHONPATH=.build/python python3 Scripts/openapi.py build

docs: ## make the pages that a server shows at /docs from Docs and the OpenAPI document
	@Scripts/install-python.sh
	PYTHONPATH=.build/python python3 Scripts/docs.py build

double: ## test the double of Stripe that the tests use, with Stripe's own SDK
	@Scripts/install-python.sh
	PYTHONPATH=.build/python PYTHONDONTWRITEBYTECODE=1 python3 -m pytest Tests/Support/StripeDouble

vectors: ## run the billing vectors, or those in the folder WEIR_VECTORS
	@Scripts/test.sh --filter VectorTests

soak: ## run the crash test for 1,000 rounds, the simulation for long, 5 million events through each way in; takes hours
	@Scripts/soak.sh

bench: ## measure Weir beside Redis and PostgreSQL; BENCH="--rows 1,3" chooses; takes three quarters of an hour
	@Scripts/install-packages.sh bench
	@python3 Benchmarks/bench.py $(BENCH)

lint: ## check format and style of the Swift sources
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## format the Swift sources in place
	swift format --in-place --parallel --recursive Package.swift Sources Tests

check: lint ## lint, and check that each target imports only what it declares
	@Scripts/install-packages.sh build
	Scripts/build.sh --build-tests --explicit-target-dependency-import-check error

ci: ## exactly what the checks of a change run
	@.ci/run

clean: ## remove what was built; the data folder stays
	rm -rf .build
