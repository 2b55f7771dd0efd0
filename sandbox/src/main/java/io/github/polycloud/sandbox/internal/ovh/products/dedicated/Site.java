package io.github.polycloud.sandbox.internal.ovh.products.dedicated;

/**
 * Where servers stand.
 *
 * @param datacenter the datacenter
 * @param region the region it lies in
 * @param rack where in the datacenter
 */
record Site(String datacenter, String region, String rack) {
  private static final Site ROUBAIX = new Site("rbx8", "eu-west-rbx", "G118B08");
  private static final Site STRASBOURG = new Site("sbg1", "eu-west-sbg", "S101A02");

  /** Two of three servers stand in Roubaix, every third in Strasbourg. */
  static Site of(int number) {
    return number % 3 == 2 ? STRASBOURG : ROUBAIX;
  }
}
