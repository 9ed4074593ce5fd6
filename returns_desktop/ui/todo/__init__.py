"""The work list: what is to be clicked in Seller Central."""
