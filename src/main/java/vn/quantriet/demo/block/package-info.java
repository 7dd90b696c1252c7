/// The organisation of a block of agencies, as large as one really was (61 committees, 900 grassroots organisations, 5,800
/// cells, 77,000 members; 40 plans with some 200,000 assignments): `quantriet demo --size block`; and in the same
/// way one as large as the whole country (34 provinces, 3,321 communes, 52,105 organisations, 5.6 million members):
/// `quantriet demo --size national`.
///
/// Units, people, accounts and plans go in through the public services, so that they are what an office would have made; what
/// two years of work left behind is written into the tables at once and counted again. So are the people of the nation.
@NullMarked
package vn.quantriet.demo.block;

import org.jspecify.annotations.NullMarked;
