/** A team's module that judges promises. */
module org.example.promises {
    requires org.policytargets.core;
}
