/// Events as the reference has them.
enum WebhookSample {
    static let connected = """
        {
          "event": "mono.events.account_connected", "event_id": "q7Lk2ZxP0aVn4TtB9sYw1RjE6uHd3MgC8fKo",
          "timestamp": "2026-02-03T08:19:20.004Z",
          "data": {
            "id": "66f0c2a4d18e9b7a3c5d1e20", "customer": "66f0bd11a9c4e27f50b8d3c1",
            "meta": { "data_status": "PROCESSING", "auth_method": "internet_banking", "ref": "loan-2026-000417" },
            "app": "66e0000000000000000000a1", "business": "66d0000000000000000000b2"
          }
        }
        """

    static let updated = """
        {
          "event": "mono.events.account_updated", "event_id": "w3Bn8XcV1mQz5LkJ7hGf2DsA9pOi4UyT6rEe",
          "timestamp": "2026-02-11T07:45:33.215Z",
          "data": {
            "account": {
              "_id": "66f0c2a4d18e9b7a3c5d1e20", "name": "ADAEZE CHIDINMA BELLO", "accountNumber": "0214457789",
              "currency": "NGN", "balance": 17900025, "type": "SAVINGS_ACCOUNT", "bvn": "22199904417",
              "authMethod": "internet_banking", "scope": ["x"], "liveMode": true, "__v": 0,
              "institution": { "name": "Harmattan Bank", "bankCode": "999", "type": "PERSONAL_BANKING" },
              "account_match": true, "created_at": "2026-02-03T08:19:20.000Z",
              "updated_at": "2026-02-11T07:45:32.960Z"
            },
            "meta": {
              "data_status": "AVAILABLE", "auth_method": "internet_banking", "ref": "loan-2026-000417",
              "sync_status": "successful", "job_id": "66f2c8d1e3f405162738495a", "has_new_data": true,
              "retrieved_data": ["identity", "balance", "transactions"]
            },
            "app": "66e0000000000000000000a1", "business": "66d0000000000000000000b2"
          }
        }
        """

    static let income = """
        {
          "event": "NAME",
          "data": {
            "account": "66f0c2a4d18e9b7a3c5d1e20", "app": "66e0000000000000000000a1",
            "account_name": "ADAEZE CHIDINMA BELLO", "account_number": "0214457789",
            "income_summary": { "total_income": 45000000, "employer": "Bluepeak Ltd" },
            "income_streams": [], "income_source_type": "BANK", "period": "6 months",
            "number_of_income_streams": 1, "total_income": 45000000, "annual_income": 270000000,
            "monthly_income": 45000000
          }
        }
        """

    static let creditworthiness = """
        {
          "event": "mono.events.account_credit_worthiness",
          "data": {
            "account": "a", "app": "p", "business": "b",
            "months_assessed": { "start": "2025-08-01", "end": "2026-01-31" },
            "summary": { "can_afford": false, "monthly_payment": 1250000 },
            "debt": {
              "credit_check": true, "total_debt": 500,
              "debt_by_institution": [{ "institution": "Lender", "amount_owed": 500 }]
            }
          }
        }
        """
}
