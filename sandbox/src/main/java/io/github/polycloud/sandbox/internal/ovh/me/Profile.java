package io.github.polycloud.sandbox.internal.ovh.me;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.Resource;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code /me}: who the account belongs to. */
final class Profile {

  private static final Set<String> WRITABLE =
      Set.of(
          "address",
          "area",
          "birthCity",
          "birthDay",
          "city",
          "companyNationalIdentificationNumber",
          "complementaryAddress",
          "corporationType",
          "country",
          "fax",
          "firstname",
          "italianSDI",
          "language",
          "legalform",
          "name",
          "nationalIdentificationNumber",
          "organisation",
          "phone",
          "phoneCountry",
          "phoneType",
          "purposeOfPurchase",
          "sex",
          "spareEmail",
          "vat",
          "zip");

  private final Resource nichandle;

  Profile(Account account) {
    ObjectNode fields = Json.object();
    WRITABLE.forEach(fields::putNull);
    identity(fields, account.nichandle());
    residence(fields);
    this.nichandle = new Resource(fields, WRITABLE);
  }

  void register(Routes routes) {
    routes.get("/me", call -> nichandle.toJson());
    routes.put("/me", answeringNull(call -> nichandle.update(call.body())));
  }

  private static void identity(ObjectNode fields, String nichandle) {
    fields
        .put("nichandle", nichandle)
        .put("customerCode", nichandle.substring(2, 7) + "-00")
        .put("email", nichandle + "@example.com")
        .put("firstname", "Zoé")
        .put("name", "Lemaître")
        .put("legalform", "individual")
        .put("state", "complete")
        .put("kycValidated", false);
  }

  private static void residence(ObjectNode fields) {
    fields
        .put("address", "2 rue de l'Exemple")
        .put("zip", "59100")
        .put("city", "Roubaix")
        .put("country", "FR")
        .put("language", "fr_FR")
        .put("phone", "+33.353010203")
        .put("phoneCountry", "FR")
        .put("ovhCompany", "ovh")
        .put("ovhSubsidiary", "FR")
        .set("currency", Json.object().put("code", "EUR").put("symbol", "€"));
  }
}
