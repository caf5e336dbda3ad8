import type { Lexicon } from './lexicon-type';

/** English words, written by us. `idiom`: what looks like one of the others and means something else. */
export const english: Lexicon = {
  question:
    'how much|how many|how long|how do i|how can i|=how to order|=how to buy|where can i|where do i|where is my|where to buy|when will|when is|' +
    'when do|can i|can you|could you|do you|does it|is it possible|is there|are there|will there|will you|would you|any chance|' +
    'i wonder|i have a question|what size|which size|what time|anyone know',
  firstWord: '=where|=why|=who|=which',
  price:
    'price|=cost|=costs|how much|discount|promo code|=coupon|=expensive|=pricey|=overpriced|=affordable|price list',
  delivery:
    'deliver|=delivery|ship|=shipping|parcel|=courier|tracking number|track* order|=pickup|=postage|where is my order|=dispatched|' +
    "never arrived|not arrived|didn't arrive|=hasn't arrived",
  complaint:
    'terrible|awful|horrible|disappoint*|worst|=worse|rude|broken|=broke|defective|refund|money back|=scam|scammed|complain*|unacceptable|' +
    "poor quality|poor service|=bad|never again|never arrived|not arrived|didn't arrive|=hasn't arrived|doesn't work|not working|" +
    'stopped working|waste of|=disgusting|rip off|=rip-off|overpriced|no answer|no reply|no response|nobody answers|' +
    '=still waiting|=ignored|fell apart|=unhappy|=useless|let me down',
  praise:
    '=thanks|thank you|=thx|great|=awesome|=amazing|excellent|wonderful|perfect|=love|=loved|=beautiful|=lovely|delicious|=fantastic|=superb|' +
    "=best|well done|=brilliant|recommend|=good job|=nice work|=gorgeous|=stunning|couldn't be happier|can't recommend enough|" +
    'never disappoint*|=not bad|=happy with|=like it|enjoyed',
  spam:
    'follow me|check my profile|=check my page|link in bio|=link in my bio|=dm to earn|earn money|make money|passive income|work from home|=casino|' +
    'sports betting|promote it on|=send pic|follow for follow|free followers|buy followers|sugar daddy|=dm me to',
  weakSpam: '=crypto|bitcoin|forex|invest|=profit|whatsapp|telegram|=dm|=inbox|=earn|=giveaway|=loan|=bonus|click',
  insult:
    "idiot|moron|=imbecile|you are stupid|=you're stupid|stupid people|=you stupid|dumbass|asshole|bastard|=bitch|=bitches|fuck you|fuck off|" +
    '=scumbag|=scum|=retard|=retards|=shut up|=go to hell|piece of shit|=pathetic losers',
  idiom:
    "no problem|not a problem|no thanks|no thank|can't complain|nothing to complain|=thanks to|great deal of|best regards|=best wishes|" +
    '=no worries|=at best|=cost of living|=my bad|=at all costs',
  negation:
    "=not|=no|=never|=without|=hardly|=isn't|=wasn't|=aren't|=weren't|=don't|=doesn't|=didn't|=can't|=cannot|=couldn't|=won't|=wouldn't|=isnt|=dont|=didnt|=doesnt|=wasnt",
};
