import WeirAPI

/// What the demo's company sells: an AI platform with plans by use and by seat, in dollars and in euros.
enum DemoCatalogue {
    static func value() throws -> JSONValue { try CatalogFile(text: yaml, name: "the demo's catalogue").value }

    private static let yaml = """
        version: 1
        settings:
          defaultPlanKey: free
          defaultAccountKit: Free kit
          gracePeriodHours: 12
          reminderDays: [7, 21]
          seller:
            legalName: Northwind Intelligence GmbH
            address: {line1: Lindenstraße 12, city: Berlin, postalCode: "10969", country: DE}
            taxId: DE123456789
            numberPrefix: NWI-
          pages:
            name: Northwind Intelligence
            accentColor: "#0f5c6e"
          mail:
            quiet: true
          selfService:
            feature: executions
            breakdown:
              agentExecutions: agent.execution
              chainExecutions: chain.execution

        meters:
          - {code: INPUT_TOKENS, displayName: Input tokens, eventName: llm.request, aggregation: sum, valueProperty: inputTokens, groupKeys: [model, region]}
          - {code: OUTPUT_TOKENS, displayName: Output tokens, eventName: llm.request, aggregation: sum, valueProperty: outputTokens, groupKeys: [model, region]}
          - {code: EXECUTIONS, displayName: Executions, eventNames: [agent.execution, chain.execution], aggregation: sum, valueProperty: executions, valueWhenMissing: 1}
          - {code: AGENT_EXECUTIONS, displayName: Agent executions, eventName: agent.execution, aggregation: sum, valueProperty: executions, valueWhenMissing: 1, groupKeys: [agent]}
          - {code: CHAIN_EXECUTIONS, displayName: Chain executions, eventName: chain.execution, aggregation: sum, valueProperty: executions, valueWhenMissing: 1}
          - {code: ACTIVE_USERS, displayName: Active users, eventName: user.active, aggregation: unique_count, valueProperty: userId}
          - {code: STORAGE_GB, displayName: "Storage, peak GB", eventName: storage.measured, aggregation: max, valueProperty: gb}

        features:
          - {key: executions, type: metered, meter: EXECUTIONS, unit: execution}
          - {key: output.tokens, type: metered, meter: OUTPUT_TOKENS, unit: token}
          - {key: active.users, type: metered, meter: ACTIVE_USERS, unit: user}
          - {key: agents, type: static}
          - {key: token.tracking, type: boolean}
          - {key: priority.support, type: boolean}
          - {key: single.sign.on, type: boolean}

        accountKits:
          - name: Free kit
            description: To try it.
            mode: closed
            primitivesConfig:
              executions: {enabled: true}
              output.tokens: {enabled: true}
              active.users: {enabled: true}
              token.tracking: {enabled: true}
              agents: {enabled: true}
          - name: Pro kit
            description: For people and small teams.
            mode: closed
            primitivesConfig:
              executions: {enabled: true}
              output.tokens: {enabled: true}
              active.users: {enabled: true}
              token.tracking: {enabled: true}
              agents: {enabled: true}
              priority.support: {enabled: true}
              single.sign.on: {enabled: false}
            limits:
              executions: {perCall: 500}
          - name: Enterprise kit
            description: Everything.
            mode: open

        plans:
          - key: free
            name: Free
            accountKit: Free kit
            quotas: {executions: 100, output.tokens: 1000000, active.users: 5}
            features: {agents: 6, token.tracking: true, priority.support: false}
            rateLimits: {"*": {limit: 60, interval: minute}}
          - key: pro
            name: Pro
            currency: USD
            accountKit: Pro kit
            prices:
              - {key: base, name: Pro plan, model: flat, amount: 29, timing: advance}
              - key: output
                name: Output tokens
                model: per_unit
                meter: OUTPUT_TOKENS
                unitAmount: "0.000012"
                included: quota
            quotas:
              executions: 10000
              output.tokens: {limit: 5000000, mode: soft}
              active.users: 10
            features: {agents: 28+, token.tracking: true, priority.support: true}
            rateLimits: {"*": {limit: 600, interval: minute}}
          - key: team
            name: Team
            currency: USD
            accountKit: Pro kit
            prices:
              - {key: seats, name: Seats, model: per_unit, per: seat, unitAmount: 19, timing: advance}
              - key: output
                name: Output tokens
                model: graduated
                meter: OUTPUT_TOKENS
                included: quota
                tiers:
                  - {upTo: 20000000, unitAmount: "0.000011"}
                  - {upTo: 100000000, unitAmount: "0.000009"}
                  - {upTo: null, unitAmount: "0.000007"}
            quotas:
              executions: {limit: 100000, mode: soft, overageCap: 20000}
              output.tokens: {limit: 25000000, mode: soft}
              active.users: 50
            features: {agents: 28+, token.tracking: true, priority.support: true}
            rateLimits: {"*": {limit: 6000, interval: minute}}
          - key: scale
            name: Scale
            currency: EUR
            accountKit: Enterprise kit
            netTerms: 14
            prices:
              - {key: base, name: Scale plan, model: flat, amount: 249, timing: advance}
              - key: input
                name: Input tokens
                model: dimensional
                meter: INPUT_TOKENS
                rates:
                  - {match: {model: orca-small}, unitAmount: "0.0000002"}
                  - {match: {model: orca-large}, unitAmount: "0.000003"}
                fallback: "0.000005"
              - key: output
                name: Output tokens
                model: dimensional
                meter: OUTPUT_TOKENS
                rates:
                  - {match: {model: orca-small}, unitAmount: "0.0000008"}
                  - {match: {model: orca-large}, unitAmount: "0.000012"}
                fallback: "0.00002"
              - {key: storage, name: Storage, model: package, meter: STORAGE_GB, packageSize: 100, packageAmount: "7.5"}
            quotas: {executions: {limit: 250000, mode: soft}}
            features: {agents: Unlimited, token.tracking: true, priority.support: true, single.sign.on: true}
          - key: enterprise
            name: Enterprise
            currency: USD
            accountKit: Enterprise kit
            netTerms: 30
            commitment: {minimumSpend: 1500, interval: month}
            prices:
              - {key: base, name: Enterprise plan, model: flat, amount: 990, timing: advance}
              - key: input
                name: Input tokens
                model: volume
                meter: INPUT_TOKENS
                tiers:
                  - {upTo: 100000000, unitAmount: "0.0000025"}
                  - {upTo: null, unitAmount: "0.000002"}
              - key: executions
                name: Executions
                model: package
                meter: EXECUTIONS
                packageSize: 1000
                packageAmount: 4
                freeUnits: 50000
            features: {agents: Unlimited, token.tracking: true, priority.support: true, single.sign.on: true}

        coupons:
          - {code: WELCOME20, name: "Welcome: 20 % off", percentOff: 20, duration: repeating, periods: 3}
          - {code: PARTNER10, name: Partner, percentOff: 10, duration: forever}
          - {code: SORRY25, name: For the outage, amountOff: 25, currency: USD, duration: once}
        """
}
