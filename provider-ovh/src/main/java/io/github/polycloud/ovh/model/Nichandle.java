package io.github.polycloud.ovh.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The account, with what programs use of it; raw calls show the rest. It describes a person, so
 * {@link #toString} shows the nichandle only.
 *
 * @param nichandle its id, for example {@code ab12345-ovh}
 * @param customerCode its number at customer service
 * @param email mail address
 * @param spareEmail another mail address
 * @param firstname given name
 * @param name family name
 * @param organisation company or association
 * @param legalform for example {@code individual} or {@code corporation}
 * @param state whether the account's data are {@code complete}
 * @param country ISO 3166 code
 * @param language for example {@code en_GB}
 * @param ovhCompany the brand, for example {@code ovh} or {@code kimsufi}
 * @param ovhSubsidiary the subsidiary that bills, for example {@code FR}
 * @param currency what bills are made out in
 * @param address street and number
 * @param zip postal code
 * @param city city
 * @param area state or province
 * @param phone telephone number
 * @param vat VAT number
 */
public record Nichandle(
    String nichandle,
    @Nullable String customerCode,
    @Nullable String email,
    @Nullable String spareEmail,
    @Nullable String firstname,
    @Nullable String name,
    @Nullable String organisation,
    @Nullable String legalform,
    @Nullable String state,
    @Nullable String country,
    @Nullable String language,
    @Nullable String ovhCompany,
    @Nullable String ovhSubsidiary,
    @Nullable Currency currency,
    @Nullable String address,
    @Nullable String zip,
    @Nullable String city,
    @Nullable String area,
    @Nullable String phone,
    @Nullable String vat) {
  /** Refuses a value without what the service always sends. */
  public Nichandle {
    requireNonNull(nichandle, "nichandle");
  }

  /**
   * A currency.
   *
   * @param code ISO 4217 code
   * @param symbol its sign
   */
  public record Currency(String code, @Nullable String symbol) {}

  @Override
  public String toString() {
    return "Nichandle[" + nichandle + "]";
  }
}
