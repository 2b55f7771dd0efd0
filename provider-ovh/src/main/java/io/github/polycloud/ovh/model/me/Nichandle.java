package io.github.polycloud.ovh.model.me;

import org.jspecify.annotations.Nullable;

/**
 * The account. It describes a person, so {@link #toString} shows the nichandle only.
 *
 * @param nichandle its id, for example {@code ab12345-ovh}
 * @param customerCode its number at customer service
 * @param state whether the account's data are {@code complete}
 * @param email mail address
 * @param spareEmail another mail address
 * @param firstname given name
 * @param name family name
 * @param organisation company or association
 * @param legalform for example {@code individual} or {@code corporation}
 * @param country ISO 3166 code
 * @param language for example {@code en_GB}
 * @param ovhCompany the brand, for example {@code ovh} or {@code kimsufi}
 * @param ovhSubsidiary the subsidiary that bills, for example {@code FR}
 * @param currency what bills are made out in
 * @param address street and number
 * @param complementaryAddress a further line of the address
 * @param zip postal code
 * @param city city
 * @param area state or province
 * @param phone telephone number
 * @param phoneCountry country of that number, ISO 3166 code
 * @param phoneType {@code landline} or {@code mobile}
 * @param fax fax number
 * @param vat VAT number
 * @param sex {@code female} or {@code male}
 * @param birthDay date of birth
 * @param birthCity place of birth
 * @param nationalIdentificationNumber number by which the state knows the person
 * @param companyNationalIdentificationNumber number by which the state knows the company
 * @param corporationType legal form of the company, by the words of its country
 * @param italianSDI address for electronic invoices in Italy
 * @param purposeOfPurchase what the account is used for
 * @param kycValidated whether OVH has checked who the person is
 */
public record Nichandle(
    String nichandle,
    @Nullable String customerCode,
    String state,
    String email,
    @Nullable String spareEmail,
    @Nullable String firstname,
    @Nullable String name,
    @Nullable String organisation,
    String legalform,
    String country,
    @Nullable String language,
    String ovhCompany,
    String ovhSubsidiary,
    Currency currency,
    @Nullable String address,
    @Nullable String complementaryAddress,
    @Nullable String zip,
    @Nullable String city,
    @Nullable String area,
    @Nullable String phone,
    @Nullable String phoneCountry,
    @Nullable String phoneType,
    @Nullable String fax,
    @Nullable String vat,
    @Nullable String sex,
    @Nullable String birthDay,
    @Nullable String birthCity,
    @Nullable String nationalIdentificationNumber,
    @Nullable String companyNationalIdentificationNumber,
    @Nullable String corporationType,
    @Nullable String italianSDI,
    @Nullable String purposeOfPurchase,
    @Nullable Boolean kycValidated) {
  @Override
  public String toString() {
    return "Nichandle[" + nichandle + "]";
  }

  /**
   * A currency.
   *
   * @param code ISO 4217 code
   * @param symbol its sign
   */
  public record Currency(String code, @Nullable String symbol) {}
}
